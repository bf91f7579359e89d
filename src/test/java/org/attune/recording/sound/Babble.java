package org.attune.recording.sound;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/**
 * Sound that rises, falls and changes like somebody talking: syllables of a buzzing voice, coloured at random, with pauses
 * between phrases and a faint background. Another seed is another session.
 */
public final class Babble {

    public static final int RATE = 8000;

    private static final int HARMONICS = 24;

    private Babble() {}

    public static float[] seconds(int seconds, int seed) {
        var random = new Random(seed);
        float[] sound = new float[seconds * RATE];
        int at = 0;
        while (at < sound.length) {
            at = random.nextInt(5) == 0 ? at + RATE / 2 + random.nextInt(RATE) : syllable(sound, at, random);
        }
        for (int i = 0; i < sound.length; i++) {
            sound[i] += (float) (random.nextGaussian() * 0.001);
        }
        return sound;
    }

    private static int syllable(float[] sound, int from, Random random) {
        int length = RATE / 10 + random.nextInt(RATE / 5);
        double pitch = 100 + random.nextInt(120);
        double[] colour = new double[HARMONICS];
        for (int i = 0; i < HARMONICS; i++) {
            colour[i] = Math.pow(random.nextDouble(), 3) * 0.12;
        }
        for (int i = 0; i < length && from + i < sound.length; i++) {
            double value = 0;
            for (int h = 0; h < HARMONICS; h++) {
                value += colour[h] * Math.sin(2 * Math.PI * pitch * (h + 1) * i / RATE);
            }
            sound[from + i] = (float) (value * Math.sin(Math.PI * i / length));
        }
        return from + length + random.nextInt(RATE / 20);
    }

    /** The same as a WAV file. */
    public static byte[] wav(float[] sound) {
        int length = sound.length * Short.BYTES;
        var file = ByteBuffer.allocate(44 + length).order(ByteOrder.LITTLE_ENDIAN);
        file.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(36 + length);
        file.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16);
        file.putShort((short) 1).putShort((short) 1).putInt(RATE).putInt(RATE * Short.BYTES);
        file.putShort((short) Short.BYTES).putShort((short) Short.SIZE);
        file.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(length);
        for (float sample : sound) {
            file.putShort((short) Math.round(Math.max(-1, Math.min(1, sample)) * Short.MAX_VALUE));
        }
        return file.array();
    }
}
