package org.attune.recording.model;

import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** A moment or a length of a recording the way people read it: {@code 04:12}, beyond an hour {@code 1:04:12}. */
public final class TimeCode {

    private static final Pattern TYPED = Pattern.compile("(?:(\\d{1,2}):)?(\\d{1,3}):([0-5]\\d)(?:[.,](\\d{1,3}))?");

    private TimeCode() {}

    /** The moment that somebody typed: 12:41, 1:04:12 or 12:41.5; empty when it is none. */
    public static OptionalLong parse(String typed) {
        var parts = TYPED.matcher(typed == null ? "" : typed.strip());
        if (!parts.matches()) {
            return OptionalLong.empty();
        }
        long hours = parts.group(1) == null ? 0 : Long.parseLong(parts.group(1));
        long minutes = hours * 60 + Long.parseLong(parts.group(2));
        var fraction = parts.group(4) == null ? "" : parts.group(4);
        return OptionalLong.of((minutes * 60 + Long.parseLong(parts.group(3))) * 1000
                + Long.parseLong((fraction + "000").substring(0, 3)));
    }

    public static String of(long millis) {
        long seconds = millis / 1000;
        if (seconds < 3600) {
            return String.format(Locale.ROOT, "%02d:%02d", seconds / 60, seconds % 60);
        }
        return String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
}
