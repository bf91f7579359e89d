package org.attune.curriculum;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What counts as a right short answer. Case, accents, apostrophes, punctuation and spaces make no difference. An answer
 * counts when it is one of the accepted ones as a whole, or when it has a word of every group that is needed and none
 * that must be missing. A word with a star at its end stands for all words that begin so. Nothing but these lists
 * decides, and the model answer is shown beside the learner's own.
 */
public record Wording(
        List<String> accept, List<List<String>> needs, List<String> without, String model, String rationale) {

    /** The longest short answer. */
    public static final int LONGEST = 200;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final String STAR = "*";

    public boolean accepts(String words) {
        var said = plain(words);
        if (said.isEmpty()) {
            return false;
        }
        return accept.stream().anyMatch(answer -> plain(answer).equals(said)) || hasWhatIsNeeded(words, said);
    }

    private boolean hasWhatIsNeeded(String words, String said) {
        return !needs.isEmpty()
                && needs.stream().allMatch(group -> group.stream().anyMatch(word -> says(said, word)))
                && without.stream().noneMatch(word -> plain(word).isEmpty() ? words.contains(word) : says(said, word));
    }

    private static boolean says(String said, String word) {
        var end = word.endsWith(STAR) ? "" : " ";
        return (" " + said + " ").contains(" " + plain(word) + end);
    }

    /** The words without case, accents, apostrophes and punctuation, one space between each. */
    public static String plain(String words) {
        var bare =
                MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD)).replaceAll("");
        var joined = APOSTROPHES
                .matcher(bare.toLowerCase(Locale.ROOT).replace("ß", "ss"))
                .replaceAll("");
        return BETWEEN.matcher(joined).replaceAll(" ").strip();
    }
}
