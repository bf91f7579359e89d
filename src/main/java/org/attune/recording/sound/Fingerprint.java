package org.attune.recording.sound;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * By what a sound can be known again, also when it was compressed anew or cut at its ends; what was said cannot be had
 * back from it. Of two recordings those codes that are equal vote for the distance in time by which one lies behind the
 * other; at the distance with most votes all codes of the shared time are compared bit by bit. In recordings that have
 * nothing in common about half of the bits differ, in the same one after another compression less than a quarter.
 *
 * <p>A hum or a beep repeats few codes over and over and is alike to every other one: it has no fingerprint.
 */
public final class Fingerprint {

    private static final int BITS = 16;
    private static final int CODES = 1 << BITS;
    private static final double SECONDS_PER_CODE = Fingerprinter.HOP / 8000.0;
    private static final int COMMON = 16;
    private static final double TOO_COMMON = 0.4;
    private static final double MOST_BITS_OFF = 0.32;
    private static final int LEAST_SHARED = (int) (20 / SECONDS_PER_CODE);
    private static final int MOST_PLACES = 200; // Codes that are everywhere vote for everything.

    private final short[] codes;
    private final boolean[] faint;

    Fingerprint(short[] codes, boolean[] faint) {
        this.codes = codes;
        this.faint = faint;
    }

    /** Opposite of {@link #bytes()}. */
    public static Fingerprint of(byte[] bytes) {
        var from = ByteBuffer.wrap(bytes);
        int count = from.getInt();
        short[] codes = new short[count];
        from.asShortBuffer().get(codes);
        boolean[] faint = new boolean[count];
        int flags = Integer.BYTES + count * Short.BYTES;
        for (int i = 0; i < count; i++) {
            faint[i] = (bytes[flags + i / 8] >> i % 8 & 1) == 1;
        }
        return new Fingerprint(codes, faint);
    }

    public byte[] bytes() {
        var to = ByteBuffer.allocate(Integer.BYTES + codes.length * Short.BYTES + codes.length / 8 + 1);
        to.putInt(codes.length);
        to.asShortBuffer().put(codes);
        byte[] bytes = to.array();
        int flags = Integer.BYTES + codes.length * Short.BYTES;
        for (int i = 0; i < codes.length; i++) {
            if (faint[i]) {
                bytes[flags + i / 8] |= (byte) (1 << i % 8);
            }
        }
        return bytes;
    }

    /** Seconds of this sound that are in the other one, too; 0 when there is no reason to think so. */
    public int secondsSharedWith(Fingerprint other) {
        if (!isTelling() || !other.isTelling()) {
            return 0;
        }
        int distance = likeliestDistance(other);
        int shared = 0;
        long off = 0;
        for (int i = 0; i < codes.length; i++) {
            int there = i + distance;
            if (there >= 0 && there < other.codes.length && !faint[i] && !other.faint[there]) {
                shared++;
                off += Integer.bitCount((codes[i] ^ other.codes[there]) & (CODES - 1));
            }
        }
        boolean same = shared >= LEAST_SHARED && off < (long) shared * BITS * MOST_BITS_OFF;
        return same ? (int) (shared * SECONDS_PER_CODE) : 0;
    }

    /** Whether it has enough that is its own. */
    boolean isTelling() {
        int[] times = new int[CODES];
        int heard = 0;
        for (int i = 0; i < codes.length; i++) {
            if (!faint[i]) {
                times[codes[i] & (CODES - 1)]++;
                heard++;
            }
        }
        Arrays.sort(times);
        int commonest =
                IntStream.range(CODES - COMMON, CODES).map(i -> times[i]).sum();
        return heard >= LEAST_SHARED && commonest < heard * TOO_COMMON;
    }

    private int likeliestDistance(Fingerprint other) {
        int[] first = new int[CODES];
        int[] next = new int[other.codes.length];
        int[] many = new int[CODES];
        for (int i = other.codes.length - 1; i >= 0; i--) {
            if (!other.faint[i]) {
                int code = other.codes[i] & (CODES - 1);
                next[i] = first[code];
                first[code] = i + 1;
                many[code]++;
            }
        }
        int[] votes = new int[codes.length + other.codes.length];
        for (int i = 0; i < codes.length; i++) {
            int code = codes[i] & (CODES - 1);
            for (int at = faint[i] || many[code] > MOST_PLACES ? 0 : first[code]; at > 0; at = next[at - 1]) {
                votes[at - 1 - i + codes.length]++;
            }
        }
        int best = 0;
        for (int i = 0; i < votes.length; i++) {
            best = votes[i] > votes[best] ? i : best;
        }
        return best - codes.length;
    }
}
