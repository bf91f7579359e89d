package org.attune.curriculum.model.files;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * How many years of school a text asks for: by Flesch and Kincaid in English (0.39 words a sentence + 11.8 syllables a
 * word − 15.59), by the first Wiener Sachtextformel in German (0.1935 % words of three syllables and more + 0.1672 words a
 * sentence + 0.1297 % words of more than six letters − 0.0327 % words of one syllable − 0.875). What clients read or
 * hear is held to nine: scripts and templates of the library and the words around crisis contacts. Other languages are
 * not measured, and neither is a text of a few words, for which the formulas mean nothing.
 */
final class ReadingAge {

    static final double MOST = 9;
    private static final int LEAST_WORDS = 30;
    private static final Pattern SENTENCE_END =
            Pattern.compile("[.!?:;…]+[\"”“’)]*(\\s+|$)|\\n\\s*\\n|\\n\\s*[-*|#\\d]");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’-]*");
    private static final Pattern SILENT_END =
            Pattern.compile("(?<=[^laeiouy])es$|(?<=[^laeiouytd])e?d$|(?<=[^laeiouy])e$");
    private static final Pattern VOWELS = Pattern.compile("[aeiouyäöü]+");
    private static final Pattern GERMAN_VOWELS = Pattern.compile("aa|ee|ie|ei|ai|eu|au|äu|[aeiouyäöü]");

    private ReadingAge() {}

    /** Notes a text that is too hard, at the paragraph that is the hardest. */
    static void check(String file, String language, String text, int firstLine, Faults faults) {
        double grade = grade(language, text);
        if (grade > MOST) {
            faults.add(
                    file,
                    firstLine + lineOfHardest(language, text),
                    "it-asks-for-years-of-school",
                    String.format(Locale.ROOT, "%.1f", grade),
                    Math.round(MOST));
        }
    }

    static double grade(String language, String text) {
        var words = WORD.matcher(text).results().map(word -> word.group()).toList();
        if (words.size() < LEAST_WORDS) {
            return 0;
        }
        long sentences = Math.max(
                1,
                SENTENCE_END
                        .splitAsStream(text)
                        .filter(part -> WORD.matcher(part).find())
                        .count());
        double length = (double) words.size() / sentences;
        return switch (language) {
            case "en" -> 0.39 * length + 11.8 * mean(words) - 15.59;
            case "de" ->
                0.1935 * share(words, word -> syllables(word, GERMAN_VOWELS) >= 3)
                        + 0.1672 * length
                        + 0.1297 * share(words, word -> word.length() > 6)
                        - 0.0327 * share(words, word -> syllables(word, GERMAN_VOWELS) == 1)
                        - 0.875;
            default -> 0;
        };
    }

    private static double mean(List<String> words) {
        return words.stream()
                .mapToInt(word ->
                        syllables(word.length() > 3 ? SILENT_END.matcher(word).replaceFirst("") : word, VOWELS))
                .average()
                .orElse(0);
    }

    private static double share(List<String> words, Predicate<String> kind) {
        return 100.0 * words.stream().filter(kind).count() / words.size();
    }

    private static int syllables(String word, Pattern vowels) {
        return (int) Math.max(
                1, vowels.matcher(word.toLowerCase(Locale.ROOT)).results().count());
    }

    private static int lineOfHardest(String language, String text) {
        int line = 0;
        int hardest = 0;
        double worst = -1;
        for (var paragraph : text.split("\\n[ \\t]*\\n")) {
            double grade = grade(language, paragraph);
            if (grade > worst) {
                worst = grade;
                hardest = line;
            }
            line += (int) paragraph.chars().filter(each -> each == '\n').count() + 2;
        }
        return hardest;
    }
}
