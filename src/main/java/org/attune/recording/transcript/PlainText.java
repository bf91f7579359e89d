package org.attune.recording.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attune.recording.model.TranscriptFault;

/**
 * Transcripts as text: with a time before the words, after a name or on a line of its own, with names or without, or
 * just paragraphs. Where there are times, what stands above the first of them is a head (title, people present) and is
 * left out.
 */
final class PlainText {

    private static final String OPEN = "[\\[(]?";
    private static final String CLOSE = "[\\])]?";
    private static final String TIME = OPEN + ClockTime.PATTERN + CLOSE;
    private static final Pattern PRINTED = Pattern.compile("\\[\\d{2,3}:\\d{2}:\\d{2}\\] ");
    private static final Pattern TIME_FIRST =
            Pattern.compile(TIME + "(?:\\s*[-–—]\\s*" + TIME + ")?(?:\\s*[-–—:]\\s+|\\s+|$)(.*)");
    private static final Pattern NAME_FIRST = Pattern.compile("([^:\\[\\]()]{1,60}?)(?:\\s*[\\[(]" + ClockTime.PATTERN
            + "[\\])]\\s*:?(?:\\s+(.*))?|\\s+" + ClockTime.PATTERN + "\\s*(?::\\s+(.*))?)");

    private final List<String> lines;
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private boolean timed;
    private Piece open;

    private PlainText(List<String> lines) {
        this.lines = lines;
    }

    static List<Piece> read(List<String> lines) throws TranscriptFault {
        var text = new PlainText(lines);
        text.timed = hasTimes(lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList());
        for (int i = 0; i < lines.size(); i++) {
            text.take(lines.get(i).strip(), i + 1);
        }
        text.close();
        return text.pieces;
    }

    /** One time inside could be part of what was said; one in front, one as we print them, or two are not. */
    private static boolean hasTimes(List<String> lines) {
        return lines.stream().limit(1).anyMatch(PlainText::hasTime)
                || lines.stream().anyMatch(line -> PRINTED.matcher(line).lookingAt())
                || lines.stream().filter(PlainText::hasTime).count() >= 2;
    }

    private static boolean hasTime(String line) {
        return TIME_FIRST.matcher(line).matches() || isNameWithTime(NAME_FIRST.matcher(line));
    }

    private static boolean isNameWithTime(Matcher found) {
        return found.matches() && SpeakerNames.looksLikeAName(found.group(1).strip());
    }

    private void take(String line, int number) throws TranscriptFault {
        Matcher first = TIME_FIRST.matcher(line);
        Matcher named = NAME_FIRST.matcher(line);
        if (timed && first.matches()) {
            begin(new Piece(known(first, 1, number), second(first, number), "", "", number), first.group(9));
        } else if (timed && isNameWithTime(named)) {
            boolean bracketed = named.group(3) != null;
            long start = known(named, bracketed ? 2 : 7, number);
            var rest = bracketed ? named.group(6) : named.group(11);
            begin(new Piece(start, -1, named.group(1).strip(), "", number), rest == null ? "" : rest);
        } else if (line.isEmpty()) {
            endParagraph(number);
        } else if (timed && open == null) {
            return; // The head.
        } else {
            goOn(line, number);
        }
    }

    /** A line without a time: a new voice says it, or it goes on with what stands above. */
    private void goOn(String line, int number) {
        boolean nameAgain = line.matches("(?:>>\\s*)?[^:\\n]{1,60}:\\s+\\S.*")
                && SpeakerNames.looksLikeAName(
                        line.replaceFirst("^>>\\s*", "").replaceFirst(":.*", "").strip());
        if (open == null || nameAgain && !words.isEmpty()) {
            long start = open == null ? -1 : open.start();
            begin(new Piece(start, -1, "", "", number), line);
        } else {
            words.append(words.isEmpty() ? "" : "\n").append(line);
        }
    }

    private void endParagraph(int number) {
        if (!timed) {
            close();
        } else if (open != null && !words.isEmpty() && !open.speaker().isEmpty()) {
            var same = open;
            close();
            open = new Piece(same.start(), -1, same.speaker(), "", number);
        }
    }

    private void begin(Piece piece, String rest) {
        close();
        open = piece;
        words.append(rest);
    }

    private void close() {
        if (open != null && !words.toString().isBlank()) {
            pieces.add(open.saidBy(open.speaker(), words.toString()));
        }
        open = null;
        words.setLength(0);
    }

    private static long known(Matcher found, int group, int line) throws TranscriptFault {
        long millis = ClockTime.millis(found, group);
        if (millis < 0) {
            throw new TranscriptFault(TranscriptFault.Kind.TIMING, line);
        }
        return millis;
    }

    private static long second(Matcher found, int line) throws TranscriptFault {
        return found.group(6) == null ? -1 : known(found, 5, line);
    }
}
