package org.attune.recording.model;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Words of a transcript as they are kept: plain, without anything invisible that could act on a page or a reader. */
public final class SpokenWords {

    /** The longest line that is kept. */
    public static final int LONGEST = 4_000;

    private static final int LONGEST_NAME = 60;

    private SpokenWords() {}

    /** The words, each line trimmed, blank lines left out. */
    public static String clean(String raw) {
        var plain = new StringBuilder(raw.length());
        raw.codePoints().forEach(point -> append(plain, point));
        return Arrays.stream(plain.toString().split("\n"))
                .map(line -> line.replaceAll("\\s+", " ").strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** A speaker's name on one line, and not endless. */
    public static String name(String raw) {
        var name = clean(raw).replace('\n', ' ');
        int end = name.offsetByCodePoints(0, Math.min(LONGEST_NAME, name.codePointCount(0, name.length())));
        return name.substring(0, end).strip();
    }

    private static void append(StringBuilder plain, int point) {
        if (point == '\n' || point == '\r' || point == 0x85 || point == 0x2028 || point == 0x2029) {
            plain.append('\n');
        } else if (point == '\t') {
            plain.append(' ');
        } else if (point >= 0xD800 && point <= 0xDFFF) {
            plain.append('\uFFFD'); // Half of a character: no file could hold it.
        } else if (!isInvisible(point)) {
            plain.appendCodePoint(point);
        }
    }

    /** Controls, marks that turn the direction of reading, byte order marks, and what is no character at all. */
    private static boolean isInvisible(int point) {
        return Character.isISOControl(point)
                || point == 0x200E
                || point == 0x200F
                || point >= 0x202A && point <= 0x202E
                || point >= 0x2066 && point <= 0x2069
                || point == 0xFEFF
                || (point & 0xFFFE) == 0xFFFE;
    }
}
