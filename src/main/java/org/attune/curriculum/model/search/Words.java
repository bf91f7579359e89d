package org.attune.curriculum.model.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words as they are compared: small letters, without accents, whatever stands around them. */
public final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]\\p{M}*+(?:['’]?[\\p{L}\\p{N}]\\p{M}*+)*+");
    private static final Pattern MARKS = Pattern.compile("[\\p{M}'’]+");

    /** Words that stand on every page and tell nothing about it. */
    private static final Set<String> COMMON = Set.of(
            "a", "an", "and", "are", "as", "at", "be", "by", "can", "do", "for", "from", "how", "i", "in", "is", "it",
            "my", "of", "on", "or", "so", "that", "the", "to", "what", "when", "with", "you", "your", "das", "dem",
            "den", "der", "die", "ein", "eine", "es", "fur", "ich", "im", "ist", "mit", "sie", "und", "von", "was",
            "wie", "zu");

    /** A word of a text, folded, and where it stands. */
    public record Word(String folded, int start, int end) {}

    private Words() {}

    public static List<Word> of(String text) {
        return WORD.matcher(text)
                .results()
                .map(found -> new Word(fold(found.group()), found.start(), found.end()))
                .toList();
    }

    /** For example {@code cafe} for Café and {@code strasse} for Straße. */
    public static String fold(String word) {
        var parted = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return MARKS.matcher(parted).replaceAll("").replace("ß", "ss");
    }

    static boolean isCommon(String folded) {
        return COMMON.contains(folded);
    }
}
