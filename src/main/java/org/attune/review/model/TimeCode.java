package org.attune.review.model;

import java.util.Optional;
import java.util.regex.Pattern;

/** Times in a recording as people read and write them: 12:41, or 1:02:41 in a long session. */
public final class TimeCode {

    private static final Pattern WRITTEN = Pattern.compile("(?:(\\d{1,2}):)?(\\d{1,3}):([0-5]?\\d)(?:[.,](\\d{1,3}))?");

    private TimeCode() {}

    /** To the second, with hours only when there are any. */
    public static String of(long ms) {
        long seconds = ms / 1000;
        return seconds < 3600
                ? "%02d:%02d".formatted(seconds / 60, seconds % 60)
                : "%d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    /** Milliseconds, or nothing when it cannot be read as a time. */
    public static Optional<Long> parse(String written) {
        var match = WRITTEN.matcher(written.strip());
        if (!match.matches() || match.group(1) != null && Integer.parseInt(match.group(2)) > 59) {
            return Optional.empty();
        }
        long seconds = number(match.group(1)) * 3600 + number(match.group(2)) * 60 + number(match.group(3));
        return Optional.of(seconds * 1000 + fraction(match.group(4)));
    }

    private static long number(String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }

    private static long fraction(String digits) {
        return digits == null ? 0 : Long.parseLong((digits + "00").substring(0, 3));
    }
}
