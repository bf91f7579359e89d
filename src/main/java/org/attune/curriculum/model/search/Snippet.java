package org.attune.curriculum.model.search;

import java.util.ArrayList;
import java.util.List;
import org.attune.curriculum.model.search.Words.Word;

/** The piece of a text around the words that were found, in parts, so that a page can mark them and escape everything. */
public final class Snippet {

    private static final int LENGTH = 220;
    private static final int BEFORE = 70;
    private static final String MORE = "…";

    /** A part of a text; marked when it is one of the words looked for. */
    public record Part(String text, boolean marked) {}

    private Snippet() {}

    /** All of a short text, such as a title, with the words marked. */
    public static List<Part> whole(String text, SearchQuery query) {
        return parts(text, 0, text.length(), hits(text, query));
    }

    /** The piece of a text where most of the words stand together; its beginning when none does. */
    public static List<Part> around(String text, SearchQuery query) {
        var hits = hits(text, query);
        int start = start(text, hits);
        int end = start + LENGTH >= text.length() ? text.length() : wordEnd(text, start + LENGTH);
        var parts = new ArrayList<Part>();
        if (start > 0) {
            parts.add(new Part(MORE, false));
        }
        parts.addAll(parts(text, start, end, hits));
        if (end < text.length()) {
            parts.add(new Part(MORE, false));
        }
        return parts;
    }

    private static List<Word> hits(String text, SearchQuery query) {
        return Words.of(text).stream()
                .filter(word -> query.finds(word.folded()))
                .toList();
    }

    private static int start(String text, List<Word> hits) {
        int best = 0;
        long most = 0;
        for (var hit : hits) {
            long within = hits.stream()
                    .filter(other -> other.start() >= hit.start() && other.end() <= hit.start() + LENGTH - BEFORE)
                    .map(Word::folded)
                    .distinct()
                    .count();
            if (within > most) {
                most = within;
                best = hit.start();
            }
        }
        return best <= BEFORE ? 0 : text.lastIndexOf(' ', best - BEFORE) + 1;
    }

    private static int wordEnd(String text, int from) {
        int space = text.indexOf(' ', from);
        return space < 0 ? text.length() : space;
    }

    private static List<Part> parts(String text, int start, int end, List<Word> hits) {
        var parts = new ArrayList<Part>();
        int at = start;
        for (var hit : hits) {
            if (hit.start() >= at && hit.end() <= end) {
                add(parts, text.substring(at, hit.start()), false);
                add(parts, text.substring(hit.start(), hit.end()), true);
                at = hit.end();
            }
        }
        add(parts, text.substring(at, end), false);
        return parts;
    }

    private static void add(List<Part> parts, String text, boolean marked) {
        if (!text.isEmpty()) {
            parts.add(new Part(text, marked));
        }
    }
}
