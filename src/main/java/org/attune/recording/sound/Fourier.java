package org.attune.recording.sound;

/** The power of each frequency in a stretch of sound, by a fast Fourier transform of fixed length. */
final class Fourier {

    private final int size;
    private final int[] reversed;
    private final double[] cosines;
    private final double[] sines;
    private final double[] window;
    private final double[] real;
    private final double[] imaginary;

    /** @param size a power of two */
    Fourier(int size) {
        this.size = size;
        int bits = Integer.numberOfTrailingZeros(size);
        reversed = new int[size];
        cosines = new double[size / 2];
        sines = new double[size / 2];
        window = new double[size];
        real = new double[size];
        imaginary = new double[size];
        for (int i = 0; i < size; i++) {
            reversed[i] = Integer.reverse(i) >>> (Integer.SIZE - bits);
            window[i] = 0.5 - 0.5 * Math.cos(2 * Math.PI * i / size);
        }
        for (int i = 0; i < size / 2; i++) {
            cosines[i] = Math.cos(2 * Math.PI * i / size);
            sines[i] = -Math.sin(2 * Math.PI * i / size);
        }
    }

    /** Fills {@code powers} for the ring of samples that begins at {@code from}. */
    void powers(float[] ring, int from, double[] powers) {
        for (int i = 0; i < size; i++) {
            real[reversed[i]] = ring[(from + i) % ring.length] * window[i];
            imaginary[i] = 0;
        }
        for (int half = 1; half < size; half *= 2) {
            int step = size / (2 * half);
            for (int start = 0; start < size; start += 2 * half) {
                for (int k = 0; k < half; k++) {
                    turn(start + k, start + k + half, k * step);
                }
            }
        }
        for (int i = 0; i < powers.length; i++) {
            powers[i] = real[i] * real[i] + imaginary[i] * imaginary[i];
        }
    }

    private void turn(int upper, int lower, int angle) {
        double re = real[lower] * cosines[angle] - imaginary[lower] * sines[angle];
        double im = real[lower] * sines[angle] + imaginary[lower] * cosines[angle];
        real[lower] = real[upper] - re;
        imaginary[lower] = imaginary[upper] - im;
        real[upper] += re;
        imaginary[upper] += im;
    }
}
