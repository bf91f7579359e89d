package org.attune.recording.measures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How loud a recording is over its length, in columns of equal length from 0 to 100: what its waveform shows. */
public record Loudness(long millis, int[] columns) {

    /** Shorter ones are part of speaking. */
    static final long SHORTEST_SILENCE = 3_000;

    private static final int QUIETEST = 2;
    private static final int QUIET_PERCENT = 12;

    /** From one moment to another nothing can be heard. */
    record Silence(long startMillis, long endMillis) {

        long length() {
            return endMillis - startMillis;
        }
    }

    /**
     * Stretches of at least three seconds in which every column is quiet: no louder than an eighth of what the recording
     * usually is where somebody speaks (the median of its louder half).
     */
    List<Silence> silences() {
        List<Silence> silences = new ArrayList<>();
        int quiet = quietBelow();
        int from = -1;
        for (int i = 0; i <= columns.length; i++) {
            boolean hush = i < columns.length && columns[i] <= quiet;
            if (hush && from < 0) {
                from = i;
            } else if (!hush && from >= 0) {
                var silence = new Silence(at(from), at(i));
                if (silence.length() >= SHORTEST_SILENCE) {
                    silences.add(silence);
                }
                from = -1;
            }
        }
        return silences;
    }

    private int quietBelow() {
        int[] sorted = columns.clone();
        Arrays.sort(sorted);
        int usual = sorted.length == 0 ? 0 : sorted[sorted.length * 3 / 4];
        return Math.max(QUIETEST, usual * QUIET_PERCENT / 100);
    }

    private long at(int column) {
        return millis * column / columns.length;
    }
}
