package org.attune.curriculum.model;

import static java.util.stream.Collectors.joining;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attune.curriculum.Lesson;
import org.attune.curriculum.Lesson.Piece;

/** What a learner reads of a lesson, as plain lines: to lay two versions side by side. */
public final class LessonWords {

    private static final Pattern END_OF_LINE = Pattern.compile("</(?:p|li|h\\d|blockquote|pre|ul|ol)>|<br ?/?>");
    private static final Pattern MARK = Pattern.compile("<[^>]*>");
    private static final Pattern NUMBER = Pattern.compile("&#(\\d{1,6});");

    private LessonWords() {}

    public static String of(Lesson lesson) {
        return lesson.pieces().stream().flatMap(LessonWords::lines).collect(joining("\n"));
    }

    private static Stream<String> lines(Piece piece) {
        if (piece.html() != null) {
            return plain(piece.html()).lines().map(String::strip).filter(line -> !line.isEmpty());
        }
        if (piece.exercise() != null) {
            var replies =
                    piece.exercise().replies().stream().flatMap(reply -> Stream.of(reply.text(), reply.feedback()));
            return Stream.concat(Stream.of(piece.exercise().prompt()), replies);
        }
        return piece.tryLines().stream();
    }

    /** Our own sanitised HTML, so it is known which marks and signs can be there. */
    private static String plain(String html) {
        var lines = END_OF_LINE.matcher(html.replace('\n', ' ')).replaceAll("\n");
        var words = MARK.matcher(lines).replaceAll("");
        return NUMBER.matcher(words)
                .replaceAll(sign -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(sign.group(1)))))
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }
}
