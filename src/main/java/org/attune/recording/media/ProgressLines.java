package org.attune.recording.media;

import java.util.function.IntConsumer;

/** Turns what ffmpeg says of its progress into percent of the whole, each told once. */
final class ProgressLines implements ProgramRun.Lines {

    private static final String TIME = "out_time_us=";

    private final long millis;
    private final IntConsumer percent;
    private int told = -1;

    ProgressLines(long millis, IntConsumer percent) {
        this.millis = millis;
        this.percent = percent;
    }

    @Override
    public void said(String line) {
        if (!line.matches(TIME + "\\d{1,15}") || millis <= 0) {
            return; // Before the first frame the time is "N/A".
        }
        long done = Long.parseLong(line.substring(TIME.length())) / 1000;
        int now = (int) Math.max(0, Math.min(99, done * 100 / millis));
        if (now > told) {
            told = now;
            percent.accept(now);
        }
    }
}
