package org.attune.curriculum.model;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Two versions of a text as a person compares them: the places that differ, word by word, with the words around them. Where
 * hardly a word has stayed, the old wording stands whole before the new one.
 */
public final class TextDiff {

    /** What became of some words. */
    public enum Kind {
        SAME,
        GONE,
        NEW
    }

    /** Some words in a row of which the same became. */
    public record Span(Kind kind, String text) {}

    /**
     * A place that differs.
     *
     * @param line where it begins in the new text, or where something is missing
     */
    public record Place(int line, List<Span> spans) {}

    private static final int MOST_LINES = 4_000;
    private static final int MOST_WORDS = 3_000;
    private static final int AROUND = 90;
    private static final double LEAST_ALIKE = 0.3;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_']+|\\s+|[^\\p{L}\\p{N}_'\\s]");

    private final List<String> before;
    private final List<String> after;

    private TextDiff(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    /** Nothing for two texts that are the same; one place for two that are too long to be compared. */
    public static List<Place> of(String before, String after) {
        var old = before.lines().toList();
        var now = after.lines().toList();
        if (old.size() + now.size() > MOST_LINES) {
            return before.equals(after) ? List.of() : List.of(new Place(1, List.of()));
        }
        return new TextDiff(old, now).places();
    }

    private List<Place> places() {
        return DiffUtils.diff(before, after).getDeltas().stream()
                .map(this::place)
                .toList();
    }

    private Place place(AbstractDelta<String> delta) {
        var old = delta.getSource().getLines();
        var now = delta.getTarget().getLines();
        int line = delta.getTarget().getPosition();
        var spans = new ArrayList<Span>();
        add(spans, Kind.SAME, around(line - 1, true));
        if (delta.getType() == DeltaType.CHANGE) {
            words(String.join("\n", old), String.join("\n", now)).forEach(span -> add(spans, span.kind(), span.text()));
        } else {
            add(spans, Kind.GONE, String.join("\n", old));
            add(spans, Kind.NEW, String.join("\n", now));
        }
        add(spans, Kind.SAME, around(line + now.size(), false));
        return new Place(line + 1, List.copyOf(spans));
    }

    /** The neighbouring line of the new text. */
    private String around(int line, boolean above) {
        if (line < 0 || line >= after.size()) {
            return "";
        }
        return above ? after.get(line) + "\n" : "\n" + after.get(line);
    }

    private static void add(List<Span> spans, Kind kind, String text) {
        if (!text.isEmpty()) {
            spans.add(new Span(kind, kind == Kind.SAME ? shortened(text) : text));
        }
    }

    private static List<Span> words(String old, String now) {
        var from = tokens(old);
        var to = tokens(now);
        if (from.size() + to.size() > MOST_WORDS) {
            return List.of(new Span(Kind.GONE, old + "\n"), new Span(Kind.NEW, now));
        }
        var spans = new ArrayList<Span>();
        int alike = 0;
        for (var delta : DiffUtils.diff(from, to, true).getDeltas()) {
            var gone = String.join("", delta.getSource().getLines());
            var fresh = String.join("", delta.getTarget().getLines());
            if (delta.getType() == DeltaType.EQUAL) {
                alike += gone.length();
                spans.add(new Span(Kind.SAME, gone));
            } else {
                add(spans, Kind.GONE, gone);
                add(spans, Kind.NEW, fresh);
            }
        }
        boolean isAnother = alike < LEAST_ALIKE * Math.max(old.length(), now.length());
        return isAnother ? List.of(new Span(Kind.GONE, old + "\n"), new Span(Kind.NEW, now)) : spans;
    }

    private static List<String> tokens(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Long stretches that stayed as they were keep their two ends. */
    private static String shortened(String text) {
        if (text.length() <= 3 * AROUND) {
            return text;
        }
        int head = text.lastIndexOf(' ', AROUND);
        int tail = text.indexOf(' ', text.length() - AROUND);
        return text.substring(0, head < 0 ? AROUND : head) + " … "
                + text.substring(tail < 0 ? text.length() - AROUND : tail + 1);
    }
}
