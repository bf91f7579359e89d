package org.attune.curriculum.model.files;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.attune.curriculum.Track.Line;

/**
 * The words of a clip, written by an author as WebVTT: times, who speaks, what they say, and notes that are passed over.
 * What an author writes is held to more than what a meeting service exports: one line begins after the other, and there
 * is no styling that a page could not show.
 */
final class WordsFile {

    private static final Pattern TIMES = Pattern.compile("(\\S+) +--> +(\\S+)");
    private static final Pattern TIME = Pattern.compile("(?:(\\d{2}):)?([0-5]\\d):([0-5]\\d)\\.(\\d{3})");
    private static final Pattern VOICE = Pattern.compile("<v ([^<>]+)>(.*)", Pattern.DOTALL);
    private static final Pattern MARKUP = Pattern.compile("<[^>]*>|&(?!amp;|lt;|gt;)");

    private final String file;
    private final String[] rows;
    private final Faults faults;
    private final List<Line> lines = new ArrayList<>();
    private int at;
    private int seen;

    private WordsFile(String file, String text, Faults faults) {
        this.file = file;
        this.rows = text.split("\n", -1);
        this.faults = faults;
    }

    static List<Line> read(String file, String text, Faults faults) {
        return new WordsFile(file, text, faults).lines();
    }

    private List<Line> lines() {
        if (!rows[0].equals("WEBVTT")) {
            faults.add(file, 1, "a-transcript-is-a-file");
            return List.of();
        }
        at = 1;
        while (at < rows.length) {
            if (rows[at].isBlank()) {
                at++;
            } else if (rows[at].startsWith("NOTE")) {
                block();
            } else {
                line();
            }
        }
        if (seen == 0) {
            faults.add(file, 1, "nothing-is-said-in-this");
        }
        return List.copyOf(lines);
    }

    private String block() {
        var words = new ArrayList<String>();
        while (at < rows.length && !rows[at].isBlank()) {
            words.add(rows[at++].strip());
        }
        return String.join("\n", words);
    }

    private void line() {
        seen++;
        if (!rows[at].contains("->") && at + 1 < rows.length) {
            at++; // A name of the line's own, of no use here.
        }
        int row = at + 1;
        var times = TIMES.matcher(rows[at].strip());
        long from = times.matches() ? millis(times.group(1)) : -1;
        long to = times.matches() ? millis(times.group(2)) : -1;
        at++;
        var words = block();
        if (from < 0 || to < 0) {
            faults.add(file, row, "the-times-of-a-line");
        } else if (to <= from
                || !lines.isEmpty() && from < lines.get(lines.size() - 1).from()) {
            faults.add(file, row, "a-line-ends-after-it");
        } else {
            add(from, to, words, row + 1);
        }
    }

    private void add(long from, long to, String words, int row) {
        var voice = VOICE.matcher(words);
        boolean named = voice.matches();
        var said = named ? voice.group(2).replace("</v>", "") : words;
        if (MARKUP.matcher(said).find()) {
            faults.add(file, row, "beside-v-name-at-its");
        } else if (said.isBlank()) {
            faults.add(file, row, "this-line-says-nothing");
        } else {
            lines.add(new Line(from, to, named ? voice.group(1).strip() : "", plain(said)));
        }
    }

    private static String plain(String said) {
        return said.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .replace('\n', ' ')
                .strip();
    }

    private static long millis(String written) {
        var parts = TIME.matcher(written);
        if (!parts.matches()) {
            return -1;
        }
        long minutes = number(parts.group(1)) * 60 + number(parts.group(2));
        return (minutes * 60 + number(parts.group(3))) * 1000 + number(parts.group(4));
    }

    private static long number(String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
