package org.attune.recording.model;

import static org.attune.recording.model.TranscriptFault.Kind.NOTHING_SAID;
import static org.attune.recording.model.TranscriptFault.Kind.NOT_WEBVTT;
import static org.attune.recording.model.TranscriptFault.Kind.ORDER;
import static org.attune.recording.model.TranscriptFault.Kind.TIMING;
import static org.attune.recording.model.TranscriptFault.Kind.TOO_BIG;
import static org.attune.recording.model.TranscriptFault.Kind.TOO_LONG_A_CUE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads and writes transcripts as WebVTT, the format browsers and transcribers share. Of a foreign file only
 * times, voices and words are taken: styles, regions, notes and every tag are left behind, so nothing in it
 * can act on a page.
 */
public final class WebVtt {

    /** No session of three hours needs more. */
    public static final int MOST_CHARACTERS = 2_000_000;

    private static final int MOST_CUES = 20_000;
    private static final int LONGEST_TEXT = 4_000;
    private static final int LONGEST_SPEAKER = 60;
    private static final Pattern TIMING_LINE = Pattern.compile("(\\S++)[ \\t]++-->[ \\t]++(\\S++)(?:[ \\t].*+)?");
    private static final Pattern TIME = Pattern.compile("(?:(\\d{2,4}):)?([0-5]\\d):([0-5]\\d)\\.(\\d{3})");
    private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^\\s<>]*+)?[ \\t]++([^<>]*+)>");
    private static final Pattern TAG = Pattern.compile("<[^<>]*+>");

    private final String[] lines;
    private final List<Cue> cues = new ArrayList<>();
    private int at;

    private WebVtt(String text) {
        this.lines = text.split("\r\n|\r|\n", -1);
    }

    public static List<Cue> read(String text) throws TranscriptFault {
        if (text.length() > MOST_CHARACTERS) {
            throw new TranscriptFault(TOO_BIG, 1);
        }
        return new WebVtt(text.startsWith("\uFEFF") ? text.substring(1) : text).cues();
    }

    public static String write(List<Cue> cues) {
        StringBuilder text = new StringBuilder("WEBVTT\n");
        for (Cue cue : cues) {
            text.append('\n').append(time(cue.startMillis())).append(" --> ").append(time(cue.endMillis()));
            text.append('\n');
            if (!cue.speaker().isEmpty()) {
                text.append("<v ").append(escaped(cue.speaker())).append('>');
            }
            text.append(escaped(cue.text())).append('\n');
        }
        return text.toString();
    }

    private List<Cue> cues() throws TranscriptFault {
        if (!lines[0].matches("WEBVTT([ \\t].*)?")) {
            throw new TranscriptFault(NOT_WEBVTT, 1);
        }
        skipBlock();
        while (at < lines.length) {
            if (lines[at].isBlank()) {
                at++;
            } else if (lines[at].matches("(NOTE|STYLE|REGION)([ \\t].*)?")) {
                skipBlock();
            } else {
                readCue();
            }
        }
        if (cues.isEmpty()) {
            throw new TranscriptFault(NOTHING_SAID, lines.length);
        }
        return List.copyOf(cues);
    }

    private void skipBlock() {
        while (at < lines.length && !lines[at].isBlank()) {
            at++;
        }
    }

    private void readCue() throws TranscriptFault {
        if (!lines[at].contains("-->")) {
            at++; // The cue's own name, of no use here.
        }
        Matcher timing = TIMING_LINE.matcher(at < lines.length ? lines[at].strip() : "");
        if (!timing.matches()) {
            throw new TranscriptFault(TIMING, at + 1);
        }
        long start = millis(timing.group(1));
        long end = millis(timing.group(2));
        if (end <= start || !cues.isEmpty() && start < cues.get(cues.size() - 1).startMillis()) {
            throw new TranscriptFault(ORDER, at + 1);
        }
        int line = ++at;
        StringBuilder payload = new StringBuilder();
        while (at < lines.length && !lines[at].isBlank()) {
            payload.append(payload.isEmpty() ? "" : "\n").append(lines[at++]);
        }
        add(start, end, payload.toString(), line);
    }

    private void add(long start, long end, String payload, int line) throws TranscriptFault {
        if (payload.length() > 2 * LONGEST_TEXT) {
            throw new TranscriptFault(TOO_LONG_A_CUE, line);
        }
        Matcher voice = VOICE.matcher(payload);
        String speaker = voice.find() ? plain(voice.group(1)).replace('\n', ' ') : "";
        String text = plain(payload);
        if (text.length() > LONGEST_TEXT || cues.size() == MOST_CUES) {
            throw new TranscriptFault(text.length() > LONGEST_TEXT ? TOO_LONG_A_CUE : TOO_BIG, line);
        }
        if (!text.isEmpty()) {
            int length = Math.min(LONGEST_SPEAKER, speaker.length());
            cues.add(new Cue(start, end, speaker.substring(0, length), text));
        }
    }

    private long millis(String time) throws TranscriptFault {
        Matcher parts = TIME.matcher(time);
        if (!parts.matches()) {
            throw new TranscriptFault(TIMING, at + 1);
        }
        long hours = parts.group(1) == null ? 0 : Long.parseLong(parts.group(1));
        long minutes = hours * 60 + Long.parseLong(parts.group(2));
        return (minutes * 60 + Long.parseLong(parts.group(3))) * 1000 + Long.parseLong(parts.group(4));
    }

    private static String plain(String payload) {
        return TAG.matcher(payload)
                .replaceAll("")
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&nbsp;", "\u00A0")
                .replace("&lrm;", "")
                .replace("&rlm;", "")
                .replace("&amp;", "&")
                .strip();
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
