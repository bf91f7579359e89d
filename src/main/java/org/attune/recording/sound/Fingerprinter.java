package org.attune.recording.sound;

import java.util.Arrays;

/**
 * Takes the fingerprint of a sound while it passes. The idea is that of Haitsma and Kalker (A Highly Robust Audio
 * Fingerprinting System, 2002), with numbers chosen for speech: every 48 ms the last 256 ms are split into 17 bands from
 * 200 to 3000 Hz, each a little wider than the one below, and a code of 16 bits says for each neighbouring pair whether
 * their difference has grown since the code before. Loudness, compression and another sampling rate leave most bits as
 * they were.
 */
public final class Fingerprinter {

    /** Samples between two codes. */
    static final int HOP = 384;

    private static final int RATE = 8000;
    private static final int WINDOW = 2048;
    private static final int BITS = 16;
    private static final double LOWEST = 200;
    private static final double HIGHEST = 3000;
    private static final double FAINT = 1e-3; // Power in all bands below which there is nothing to tell apart.

    private final Fourier fourier = new Fourier(WINDOW);
    private final float[] ring = new float[WINDOW];
    private final double[] powers = new double[WINDOW / 2];
    private final int[] edges = new int[BITS + 2];
    private double[] before = new double[BITS + 1];
    private double[] now = new double[BITS + 1];
    private short[] codes = new short[4096];
    private boolean[] faint = new boolean[4096];
    private int count;
    private long samples;

    public Fingerprinter() {
        for (int i = 0; i < edges.length; i++) {
            double hertz = LOWEST * Math.pow(HIGHEST / LOWEST, i / (double) (edges.length - 1));
            edges[i] = (int) Math.round(hertz * WINDOW / RATE);
        }
    }

    public void add(float sample) {
        ring[(int) (samples++ % WINDOW)] = sample;
        if (samples >= WINDOW && (samples - WINDOW) % HOP == 0) {
            take();
        }
    }

    public Fingerprint fingerprint() {
        return new Fingerprint(Arrays.copyOf(codes, count), Arrays.copyOf(faint, count));
    }

    private void take() {
        fourier.powers(ring, (int) (samples % WINDOW), powers);
        double all = 0;
        for (int band = 0; band <= BITS; band++) {
            double power = 0;
            for (int i = edges[band]; i < edges[band + 1]; i++) {
                power += powers[i];
            }
            now[band] = power;
            all += power;
        }
        int code = 0;
        for (int band = 0; band < BITS; band++) {
            double grown = now[band] - now[band + 1] - (before[band] - before[band + 1]);
            code = code << 1 | (grown > 0 ? 1 : 0);
        }
        keep((short) code, all < FAINT);
        double[] old = before;
        before = now;
        now = old;
    }

    private void keep(short code, boolean isFaint) {
        if (count == codes.length) {
            codes = Arrays.copyOf(codes, count * 2);
            faint = Arrays.copyOf(faint, count * 2);
        }
        codes[count] = code;
        faint[count++] = isFaint;
    }
}
