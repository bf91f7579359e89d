package org.attune.shared;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages all pages, letters and refusals are written in. */
public final class Languages {

    /** The first is what everybody reads who has chosen nothing and whose browser asks for none of these. */
    public static final List<Locale> WRITTEN = List.of(Locale.ENGLISH, Locale.GERMAN);

    private Languages() {}

    /** The written language of a tag such as {@code de} or {@code de-AT}, empty for any other. */
    public static Optional<Locale> of(String tag) {
        var asked = tag == null ? "" : Locale.forLanguageTag(tag).getLanguage();
        return WRITTEN.stream()
                .filter(written -> written.getLanguage().equals(asked))
                .findFirst();
    }

    /** What a language calls itself, as in "Deutsch". */
    public static String nameOf(Locale language) {
        var name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }
}
