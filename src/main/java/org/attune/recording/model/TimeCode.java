package org.attune.recording.model;

import java.util.Locale;

/** A moment or a length of a recording the way people read it: {@code 04:12}, beyond an hour {@code 1:04:12}. */
public final class TimeCode {

    private TimeCode() {}

    public static String of(long millis) {
        long seconds = millis / 1000;
        if (seconds < 3600) {
            return String.format(Locale.ROOT, "%02d:%02d", seconds / 60, seconds % 60);
        }
        return String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
}
