package org.attune.recording.model;

import static org.attune.recording.model.TranscriptFault.Kind.NOTHING_SAID;
import static org.attune.recording.model.TranscriptFault.Kind.NOT_WEBVTT;
import static org.attune.recording.model.TranscriptFault.Kind.NO_TIME;
import static org.attune.recording.model.TranscriptFault.Kind.ORDER;
import static org.attune.recording.model.TranscriptFault.Kind.TIMING;
import static org.attune.recording.model.TranscriptFault.Kind.TOO_BIG;
import static org.attune.recording.model.TranscriptFault.Kind.TOO_LONG_A_CUE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads and writes transcripts as WebVTT, the format browsers and transcribers share. Blocks, times and tags are taken
 * apart as the W3C parser does, with one difference: where that parser silently passes over words, because their time
 * cannot be read, this one says so, for words that somebody said must not get lost unseen.
 *
 * <p>Of a foreign file only times, voices and words are taken: styles, regions, notes and every tag are left behind, so
 * nothing in it can act on a page. Cues may overlap, as people do; they are put into the order of their beginnings.
 */
public final class WebVtt {

    /** No session of three hours needs more. */
    public static final int MOST_CHARACTERS = 2_000_000;

    /** Nor more lines than this. */
    public static final int MOST_CUES = 20_000;

    private static final String ARROW = "-->";
    private static final String REFLECTION = "reflection";
    private static final Pattern TIMINGS =
            Pattern.compile("[ \\t\\f]*+([\\d:.]++)[ \\t\\f]*+-->[ \\t\\f]*+([\\d:.]++)(?![\\d:.]).*+");
    private static final Pattern TIME = Pattern.compile("(?:(\\d{1,6}):)?([0-5]\\d):([0-5]\\d)\\.(\\d{3})");
    private static final Pattern ASIDE = Pattern.compile("(NOTE|STYLE|REGION)([ \\t].*)?");

    private final String[] lines;
    private final List<Cue> cues = new ArrayList<>();
    private int at;

    private WebVtt(String text) {
        this.lines = text.split("\n", -1);
    }

    /**
     * The cues of a file.
     *
     * @throws TranscriptFault telling the line that cannot be read, and why
     */
    public static List<Cue> read(String text) throws TranscriptFault {
        if (text.length() > MOST_CHARACTERS) {
            throw new TranscriptFault(TOO_BIG, 1);
        }
        var plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return new WebVtt(plain.replace('\0', '\uFFFD').replace("\r\n", "\n").replace('\r', '\n')).cues();
    }

    /** The same as a file that any player reads. */
    public static String write(List<Cue> cues) {
        return write("", cues);
    }

    /** The same with a remark on its first line. */
    public static String write(String remark, List<Cue> cues) {
        StringBuilder text = new StringBuilder("WEBVTT");
        text.append(remark.isEmpty() ? "" : " - ")
                .append(remark.replace(ARROW, ""))
                .append('\n');
        for (Cue cue : cues) {
            text.append('\n').append(time(cue.startMillis())).append(" --> ").append(time(cue.endMillis()));
            text.append('\n');
            if (!cue.speaker().isEmpty() || cue.reflection()) {
                text.append(cue.reflection() ? "<v." + REFLECTION + " " : "<v ");
                text.append(escaped(cue.speaker())).append('>');
            }
            text.append(escaped(cue.text())).append('\n');
        }
        return text.toString();
    }

    private List<Cue> cues() throws TranscriptFault {
        if (!lines[0].matches("WEBVTT([ \\t].*)?")) {
            throw new TranscriptFault(NOT_WEBVTT, 1);
        }
        at = 1;
        while (at < lines.length && !lines[at].isEmpty() && !lines[at].contains(ARROW)) {
            at++; // What else stands in the head.
        }
        while (at < lines.length) {
            if (lines[at].isEmpty()) {
                at++;
            } else {
                readBlock();
            }
        }
        if (cues.isEmpty()) {
            throw new TranscriptFault(NOTHING_SAID, lines.length);
        }
        cues.sort(Comparator.comparingLong(Cue::startMillis));
        return List.copyOf(cues);
    }

    /** A cue has its times in its first line, or in the second below its own name; any further arrow begins anew. */
    private void readBlock() throws TranscriptFault {
        int first = at;
        if (!lines[at].contains(ARROW)) {
            at++;
        }
        if (at < lines.length && lines[at].contains(ARROW)) {
            readCue();
            return;
        }
        if (!ASIDE.matcher(lines[first]).matches() && !lines[first].isBlank()) {
            throw new TranscriptFault(NO_TIME, first + 1);
        }
        skipWords();
    }

    private void skipWords() {
        while (isWords()) {
            at++;
        }
    }

    private boolean isWords() {
        return at < lines.length && !lines[at].isEmpty() && !lines[at].contains(ARROW);
    }

    private void readCue() throws TranscriptFault {
        Matcher timing = TIMINGS.matcher(lines[at]);
        if (!timing.matches()) {
            throw new TranscriptFault(TIMING, at + 1);
        }
        long start = millis(timing.group(1));
        long end = millis(timing.group(2));
        if (end < start) {
            throw new TranscriptFault(ORDER, at + 1);
        }
        int line = ++at;
        StringBuilder payload = new StringBuilder();
        while (isWords()) {
            payload.append(payload.isEmpty() ? "" : "\n").append(lines[at++]);
        }
        add(start, Math.max(end, start + 1), payload.toString(), line);
    }

    private void add(long start, long end, String payload, int line) throws TranscriptFault {
        if (payload.length() > 2 * SpokenWords.LONGEST) {
            throw new TranscriptFault(TOO_LONG_A_CUE, line);
        }
        var spans = CueText.spansOf(payload);
        if (cues.size() + spans.size() > MOST_CUES) {
            throw new TranscriptFault(TOO_BIG, line);
        }
        long all = spans.stream().mapToLong(span -> span.text().length()).sum();
        long said = 0;
        for (var span : spans) {
            if (span.text().length() > SpokenWords.LONGEST) {
                throw new TranscriptFault(TOO_LONG_A_CUE, line);
            }
            long from = start + (end - start) * said / all; // Several voices in one cue share its time by their words.
            said += span.text().length();
            long to = Math.max(from + 1, start + (end - start) * said / all);
            cues.add(new Cue(from, to, span.voice(), span.text(), span.classes().contains(REFLECTION)));
        }
    }

    private long millis(String time) throws TranscriptFault {
        Matcher parts = TIME.matcher(time);
        if (!parts.matches()) {
            throw new TranscriptFault(TIMING, at + 1);
        }
        return millis(parts);
    }

    private static long millis(Matcher parts) {
        long hours = parts.group(1) == null ? 0 : Long.parseLong(parts.group(1));
        long minutes = hours * 60 + Long.parseLong(parts.group(2));
        return (minutes * 60 + Long.parseLong(parts.group(3))) * 1000 + Long.parseLong(parts.group(4));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String time(long millis) {
        long seconds = millis / 1000;
        return String.format(
                Locale.ROOT, "%02d:%02d:%02d.%03d", seconds / 3600, seconds / 60 % 60, seconds % 60, millis % 1000);
    }
}
