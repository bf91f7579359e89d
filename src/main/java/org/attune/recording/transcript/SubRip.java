package org.attune.recording.transcript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attune.recording.model.TranscriptFault;

/**
 * SubRip and what meeting services make of it: a line with two times and an arrow, the words below it, a number above
 * it or not, blank lines between or not.
 */
final class SubRip {

    private static final Pattern TIMING =
            Pattern.compile("\\s*" + ClockTime.PATTERN + "\\s*-->\\s*" + ClockTime.PATTERN + "(?:\\s.*)?");
    private static final Pattern VOICE = Pattern.compile("^\\s*<v(?:\\.[^\\s<>]*)?\\s+([^<>\\n]{1,200})>");
    private static final Pattern TAG = Pattern.compile(
            "</?(?:i|b|u|s|v|c|font)(?:[\\s.][^<>\\n]{0,300})?>|\\{\\\\[^{}\\n]{0,100}\\}", Pattern.CASE_INSENSITIVE);

    private SubRip() {}

    /** Whether a line gives a time from one to another. */
    static boolean isTiming(String line) {
        return TIMING.matcher(line).matches();
    }

    static List<Piece> read(List<String> lines) throws TranscriptFault {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        while (at < lines.size() && !isTiming(lines.get(at))) {
            at++; // A head, or the number of the first one.
        }
        while (at < lines.size()) {
            int next = at + 1;
            while (next < lines.size() && !isTiming(lines.get(next))) {
                if (lines.get(next).contains("-->") && lines.get(next).matches(".*\\d:\\d.*")) {
                    throw new TranscriptFault(TranscriptFault.Kind.TIMING, next + 1);
                }
                next++;
            }
            pieces.add(piece(lines, at, next));
            at = next;
        }
        pieces.removeIf(piece -> piece.text().isBlank());
        pieces.sort(Comparator.comparingLong(Piece::start));
        return pieces;
    }

    private static Piece piece(List<String> lines, int at, int next) throws TranscriptFault {
        Matcher timing = TIMING.matcher(lines.get(at));
        timing.matches();
        long start = ClockTime.millis(timing, 1);
        long end = ClockTime.millis(timing, 5);
        if (start < 0 || end < 0) {
            throw new TranscriptFault(TranscriptFault.Kind.TIMING, at + 1);
        } else if (end < start) {
            throw new TranscriptFault(TranscriptFault.Kind.ORDER, at + 1);
        }
        var words = new ArrayList<>(lines.subList(at + 1, next));
        boolean more = next < lines.size();
        if (more && !words.isEmpty() && words.get(words.size() - 1).strip().matches("\\d{1,9}")) {
            words.remove(words.size() - 1); // The number of the next one.
        }
        var text = String.join("\n", words).strip();
        Matcher voice = VOICE.matcher(text);
        var speaker = voice.find() ? voice.group(1).strip() : "";
        return new Piece(
                start, Math.max(end, start + 1), speaker, TAG.matcher(text).replaceAll(""), at + 1);
    }
}
