package org.attune.access;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Twenty seconds of a sound that swells and fades, as a WAV file. */
final class Tone {

    private static final int RATE = 8000;
    private static final int SECONDS = 20;
    private static final int HEADER = 44;
    private static final int FORMAT_LENGTH = 16;
    private static final int LOUDEST = 12_000;

    private Tone() {}

    static byte[] wav() {
        int length = RATE * SECONDS * Short.BYTES;
        var file = ByteBuffer.allocate(HEADER + length).order(ByteOrder.LITTLE_ENDIAN);
        file.put("RIFF".getBytes(US_ASCII)).putInt(HEADER - Long.BYTES + length).put("WAVEfmt ".getBytes(US_ASCII));
        file.putInt(FORMAT_LENGTH).putShort((short) 1).putShort((short) 1); // Uncompressed, one channel.
        file.putInt(RATE)
                .putInt(RATE * Short.BYTES)
                .putShort((short) Short.BYTES)
                .putShort((short) Short.SIZE);
        file.put("data".getBytes(US_ASCII)).putInt(length);
        for (int i = 0; i < RATE * SECONDS; i++) {
            double seconds = (double) i / RATE;
            double swell = Math.abs(Math.sin(Math.PI * seconds / 3));
            file.putShort((short) (LOUDEST * swell * Math.sin(2 * Math.PI * 220 * seconds)));
        }
        return file.array();
    }
}
