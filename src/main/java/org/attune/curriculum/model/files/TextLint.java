package org.attune.curriculum.model.files;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What holds for every file whatever it is about: its words, and a shape that no reader of it chokes on. */
final class TextLint {

    private static final int LONGEST_LINE = 4_000;
    private static final int DEEPEST = 60;
    private static final Pattern LEADING = Pattern.compile("^[\\s>?*+-]*");
    private static final Pattern INK_CREDITS = Pattern.compile("^\\s*//.*$", Pattern.MULTILINE);
    private static final List<String> CREDITS = List.of("author:", "licence:", "review date:");

    private TextLint() {}

    static void check(String file, String text, Faults faults) {
        Claims.check(file, text, faults);
        MethodDetail.check(file, text, faults);
        ForeignText.check(file, text, faults);
        if (file.endsWith(".ink")) {
            credits(file, text, faults);
        }
    }

    /** Parsers climb down one step for each level: a text of nothing but openings would bring them down. */
    static boolean isTooDeep(String file, String text, Faults faults) {
        int line = 0;
        int open = 0;
        for (var words : (Iterable<String>) text.lines()::iterator) {
            line++;
            if (words.length() > LONGEST_LINE) {
                faults.add(file, line, "the-line-is-longer-than", LONGEST_LINE);
                return true;
            }
            var leading = LEADING.matcher(words);
            open = words.isBlank() ? 0 : Math.max(0, open + balance(words));
            if (open > DEEPEST || leading.find() && leading.end() > 2 * DEEPEST) {
                faults.add(file, line, "this-is-nested-too-deep");
                return true;
            }
        }
        return false;
    }

    private static int balance(String words) {
        int open = 0;
        for (int i = 0; i < words.length(); i++) {
            char each = words.charAt(i);
            open += each == '[' || each == '{' ? 1 : each == ']' || each == '}' ? -1 : 0;
        }
        return open;
    }

    private static void credits(String file, String text, Faults faults) {
        var comments = new StringBuilder();
        INK_CREDITS.matcher(text).results().limit(20).forEach(line -> comments.append(line.group()));
        var said = comments.toString().toLowerCase(Locale.ROOT);
        CREDITS.stream()
                .filter(credit -> !said.contains(credit))
                .forEach(credit -> faults.add(file, 1, "the-comments-at-the-top", credit));
    }
}
