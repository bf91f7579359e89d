package org.attune.recording.transcript;

import java.util.Locale;
import java.util.regex.Matcher;

/** Times as they stand in transcripts: {@code 0:03}, {@code 00:01:02}, {@code 0:0:1.230}, {@code 00:00:01,000}. */
final class ClockTime {

    /** Hours, minutes and seconds, with or without a fraction; three groups and one for the fraction. */
    static final String PATTERN = "(?:(\\d{1,3}):)?(\\d{1,2}):(\\d{1,2})(?:[.,](\\d{1,3}))?";

    private ClockTime() {}

    /** The time whose first group is the given one, or -1 when no clock shows it. */
    static long millis(Matcher found, int group) {
        long hours = number(found.group(group));
        long minutes = number(found.group(group + 1));
        long seconds = number(found.group(group + 2));
        if (minutes > 59 && hours > 0 || seconds > 59) {
            return -1;
        }
        var fraction = found.group(group + 3);
        long millis = fraction == null ? 0 : Long.parseLong((fraction + "00").substring(0, 3));
        return ((hours * 60 + minutes) * 60 + seconds) * 1000 + millis;
    }

    /** As transcripts for credentialing carry it, to the second: {@code 00:01:02}. */
    static String stamp(long millis) {
        long seconds = millis / 1000;
        return String.format(Locale.ROOT, "%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    private static long number(String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
