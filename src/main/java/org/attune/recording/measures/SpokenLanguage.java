package org.attune.recording.measures;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attune.recording.model.Cue;

/** The language of a session; rules about words know these two. */
enum SpokenLanguage {
    ENGLISH("en", "the and you i it that is was what to of a not so"),
    GERMAN("de", "der die das und ich ist nicht was es zu sie ein so war");

    private final String code;
    private final Set<String> smallWords;

    SpokenLanguage(String code, String smallWords) {
        this.code = code;
        this.smallWords = Set.of(smallWords.split(" "));
    }

    String code() {
        return code;
    }

    /**
     * What a session is held in: what its coach said, or else what its words tell; empty for a language whose words
     * nobody has listed.
     *
     * @param declared a BCP 47 tag, or null where nobody was asked
     */
    static Optional<SpokenLanguage> of(String declared, List<Cue> cues) {
        if (declared == null) {
            return Optional.of(of(cues));
        }
        var spoken = Locale.forLanguageTag(declared).getLanguage();
        return Stream.of(values())
                .filter(language -> language.code.equals(spoken))
                .findFirst();
    }

    private static SpokenLanguage of(List<Cue> cues) {
        long english = count(cues, ENGLISH);
        return count(cues, GERMAN) > english ? GERMAN : ENGLISH;
    }

    private static long count(List<Cue> cues, SpokenLanguage language) {
        return cues.stream()
                .flatMap(cue -> words(cue.text()))
                .filter(language.smallWords::contains)
                .count();
    }

    /** The words of a text, lower case; an apostrophe belongs to its word. */
    static Stream<String> words(String text) {
        return Arrays.stream(text.replace('’', '\'').toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}']+"))
                .filter(word -> !word.isEmpty());
    }
}
