package org.attune.recording.model;

import java.util.Arrays;

/**
 * How loud a recording is over time, for the waveform. Collects at a fixed fine grain while the length is
 * still unknown and is brought to a sensible number of columns at the end.
 */
public final class Peaks {

    /** The rate at which sound is listened to for this purpose. */
    public static final int RATE = 8000;

    private static final int GRAIN = RATE / Waveform.PER_SECOND;
    private static final int FEWEST = 800;
    private static final int MOST = 4000;

    private float[] grains = new float[1024];
    private int count;
    private int filled;
    private float loudest;
    private long samples;

    public void add(float sample) {
        loudest = Math.max(loudest, Math.abs(sample));
        samples++;
        if (++filled == GRAIN) {
            endGrain();
        }
    }

    public long millis() {
        return samples * 1000 / RATE;
    }

    /** Columns from 0 (silence) to 100 (full scale): two a second, but never too few to see or too many to send. */
    public int[] columns() {
        if (filled > 0) {
            endGrain();
        }
        int wanted = (int) Math.max(FEWEST, Math.min(MOST, millis() / 500));
        int[] columns = new int[Math.min(wanted, count)];
        for (int i = 0; i < count; i++) {
            int column = (int) ((long) i * columns.length / count);
            columns[column] = Math.max(columns[column], Math.round(Math.min(1, grains[i]) * 100));
        }
        return columns;
    }

    /** All that was heard, to be kept. */
    public Waveform waveform() {
        if (filled > 0) {
            endGrain();
        }
        byte[] heights = new byte[count];
        for (int i = 0; i < count; i++) {
            heights[i] = Waveform.height(grains[i]);
        }
        return new Waveform(millis(), heights);
    }

    /** Whether there is nothing a person could hear. */
    public boolean silent() {
        float most = loudest;
        for (int i = 0; i < count; i++) {
            most = Math.max(most, grains[i]);
        }
        return most < 0.003f;
    }

    private void endGrain() {
        if (count == grains.length) {
            grains = Arrays.copyOf(grains, count * 2);
        }
        grains[count++] = loudest;
        loudest = 0;
        filled = 0;
    }
}
