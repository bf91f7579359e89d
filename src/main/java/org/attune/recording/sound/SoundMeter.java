package org.attune.recording.sound;

import java.util.Arrays;

/**
 * Measures a sound while it passes, in frames of 20 ms whose level is kept in whole decibels below full scale.
 *
 * <p>Speech is told by energy alone: the background is the level that a tenth of all frames stay below, and a frame
 * counts as speech when it rises at least 9 dB above that and above -50 dB, as does what lies up to 200 ms behind such a
 * frame. Music, laughter and a dog count as well; a voice as even as the noise around it does not.
 *
 * <p>A break in the background is looked for between half-minutes: the level of the quietest tenth, each taken as the
 * median of three, moves by 12 dB or more. Cutting does that, and so do closing a window and changing the microphone.
 */
public final class SoundMeter {

    private static final int FRAME = 160;
    private static final int FRAME_MILLIS = 20;
    private static final int FAINTEST = -100;
    private static final int SPEECH_ABOVE = 9;
    private static final int SPEECH_LEAST = -50;
    private static final int HANGOVER = 10;
    private static final int PART = 30_000 / FRAME_MILLIS;
    private static final int BREAK = 12;
    private static final float FULL = 0.985f;

    private byte[] levels = new byte[4096];
    private int count;
    private double energy;
    private int filled;
    private long samples;
    private long clipped;

    public void add(float sample) {
        energy += (double) sample * sample;
        samples++;
        if (Math.abs(sample) >= FULL) {
            clipped++;
        }
        if (++filled == FRAME) {
            endFrame();
        }
    }

    public SoundFacts facts() {
        byte[] all = Arrays.copyOf(levels, count);
        int threshold = Math.max(quietest(all, 0, count) + SPEECH_ABOVE, SPEECH_LEAST);
        int spoken = 0;
        int left = 0;
        int quietSince = 0;
        int nothingSince = 0;
        Stretch silence = Stretch.NONE;
        Stretch nothing = Stretch.NONE;
        for (int i = 0; i < count; i++) {
            left = all[i] >= threshold ? HANGOVER : left - 1;
            if (left > 0) {
                spoken++;
                quietSince = i + 1;
            }
            nothingSince = all[i] > FAINTEST ? i + 1 : nothingSince;
            silence = longer(silence, quietSince, i + 1);
            nothing = longer(nothing, nothingSince, i + 1);
        }
        int percent = count == 0 ? 0 : (int) (spoken * 100L / count);
        int perMille = samples == 0 ? 0 : (int) (clipped * 1000 / samples);
        return new SoundFacts(percent, perMille, silence, nothing, breakAt(all));
    }

    private static Stretch longer(Stretch longest, int from, int to) {
        return (long) (to - from) * FRAME_MILLIS > longest.millis()
                ? new Stretch((long) from * FRAME_MILLIS, (long) to * FRAME_MILLIS)
                : longest;
    }

    /** Empty parts, as meeting programs leave them for silence, have no background and are passed over. */
    private static long breakAt(byte[] levels) {
        int parts = levels.length / PART;
        int[] floors = new int[parts];
        int[] places = new int[parts];
        int known = 0;
        for (int i = 0; i < parts; i++) {
            int floor = quietest(levels, i * PART, (i + 1) * PART);
            if (floor > FAINTEST) {
                floors[known] = floor;
                places[known++] = i * PART;
            }
        }
        for (int i = 3; i + 3 <= known; i++) {
            int before = median(floors, i - 3);
            int after = median(floors, i);
            boolean here = Math.abs(floors[i] - floors[i - 1]) >= BREAK;
            if (here && Math.abs(after - before) >= BREAK) {
                return (long) places[i] * FRAME_MILLIS;
            }
        }
        return -1;
    }

    private static int median(int[] of, int from) {
        int[] three = Arrays.copyOfRange(of, from, from + 3);
        Arrays.sort(three);
        return three[1];
    }

    private static int quietest(byte[] levels, int from, int to) {
        if (to <= from) {
            return FAINTEST;
        }
        byte[] sorted = Arrays.copyOfRange(levels, from, to);
        Arrays.sort(sorted);
        return sorted[sorted.length / 10];
    }

    private void endFrame() {
        if (count == levels.length) {
            levels = Arrays.copyOf(levels, count * 2);
        }
        double mean = energy / FRAME;
        levels[count++] = (byte) (mean <= 1e-10 ? FAINTEST : Math.max(FAINTEST, Math.round(10 * Math.log10(mean))));
        energy = 0;
        filled = 0;
    }
}
