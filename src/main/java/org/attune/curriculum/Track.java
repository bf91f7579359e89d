package org.attune.curriculum;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;

/**
 * Something to hear or to see with a lesson or a question: the medium, what is said in it and when, and who speaks on
 * the ground of which release. Nobody is played here who did not agree in writing.
 */
public record Track(Medium medium, List<Line> lines, Consent consent) {

    /**
     * The sound or film itself. The same bytes have the same digest wherever they lie.
     *
     * @param digest SHA-256 of the bytes
     */
    public record Medium(String digest, String contentType, long bytes, long millis) {

        public boolean isFilm() {
            return contentType.startsWith("video/");
        }

        /** The length as people read it. */
        public String length() {
            return clock(millis);
        }
    }

    /**
     * What is said from one moment to another, in milliseconds.
     *
     * @param who as the transcript names them, empty when it does not
     */
    public record Line(long from, long to, String who, String text) {

        /** The beginning as people read it. */
        public String time() {
            return clock(from);
        }
    }

    /** Whose voices one hears, and the release they gave. */
    public record Consent(List<Speaker> speakers, String release) {}

    /** @param part {@code actor} or {@code trainer}: nobody else's voice may be used to teach */
    public record Speaker(String name, String part) {}

    /** The words as a file that players read. */
    public String asWebVtt() {
        var file = new StringBuilder("WEBVTT\n");
        lines.forEach(line -> file.append('\n')
                .append(stamp(line.from()))
                .append(" --> ")
                .append(stamp(line.to()))
                .append('\n')
                .append(line.who().isEmpty() ? "" : "<v " + escaped(line.who()) + ">")
                .append(escaped(line.text()))
                .append('\n'));
        return file.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String stamp(long millis) {
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d.%03d",
                millis / 3_600_000,
                millis / 60_000 % 60,
                millis / 1000 % 60,
                millis % 1000);
    }

    /** A moment as people read it, for example 4:12. */
    public static String clock(long millis) {
        return String.format(Locale.ROOT, "%d:%02d", millis / 60_000, millis / 1000 % 60);
    }

    /** The speakers' names in one line. */
    public String speakers() {
        return consent.speakers().stream().map(Speaker::name).collect(joining(", "));
    }
}
