package org.attune.practice.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How lines and replies are kept: as plain text that a person can read without a tool, one to a row, tags after
 * a tab. A line of ink holds neither tabs nor line breaks, so nothing needs escaping.
 */
final class SceneText {

    private SceneText() {}

    static String ofLines(List<Line> lines) {
        return lines.stream()
                .map(line -> line.kind().name().toLowerCase(Locale.ROOT) + "\t" + plain(line.text()))
                .collect(Collectors.joining("\n"));
    }

    static List<Line> lines(String text) {
        return rows(text)
                .map(row -> row.split("\t", 2))
                .map(row -> new Line(Line.Kind.valueOf(row[0].toUpperCase(Locale.ROOT)), row[1]))
                .toList();
    }

    static String ofReplies(List<Reply> replies) {
        return replies.stream()
                .map(reply -> plain(reply.text()) + "\t" + String.join("\t", reply.tags()))
                .collect(Collectors.joining("\n"));
    }

    static List<Reply> replies(String text) {
        return rows(text)
                .map(row -> row.split("\t"))
                .map(row -> new Reply(row[0], Arrays.asList(row).subList(1, row.length)))
                .toList();
    }

    private static Stream<String> rows(String text) {
        return text == null || text.isEmpty() ? Stream.empty() : text.lines();
    }

    private static String plain(String text) {
        return text.replaceAll("[\\t\\r\\n]+", " ").strip();
    }
}
