package org.attune.recording.model;

import jakarta.json.Json;
import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * How loud a recording is, fifty times a second, so that its waveform can be drawn for the whole and for any second of it.
 * Heights are kept as square roots, a byte each: what is quiet is told apart as well as what is loud.
 */
public final class Waveform {

    public static final int PER_SECOND = 50;

    private static final int MARK = 0x57415645;
    private static final int HEAD = Integer.BYTES + Long.BYTES;
    private static final int MOST_COLUMNS = 4000;
    private static final int FEWEST_COLUMNS = 800;
    private static final int HALF_SECOND = 500;
    private static final int SECOND = 1000;
    private static final int TOP = 255;

    private final long millis;
    private final byte[] heights;

    public Waveform(long millis, byte[] heights) {
        this.millis = millis;
        this.heights = heights.clone();
    }

    /** Empty for what was stored in the form of earlier days, ready to be sent. */
    public static Optional<Waveform> read(byte[] stored) {
        if (stored.length < HEAD || ByteBuffer.wrap(stored).getInt() != MARK) {
            return Optional.empty();
        }
        var from = ByteBuffer.wrap(stored, Integer.BYTES, stored.length - Integer.BYTES);
        long millis = from.getLong();
        byte[] heights = new byte[from.remaining()];
        from.get(heights);
        return Optional.of(new Waveform(millis, heights));
    }

    public byte[] bytes() {
        var to = ByteBuffer.allocate(HEAD + heights.length);
        return to.putInt(MARK).putLong(millis).put(heights).array();
    }

    /** The whole as JSON: two columns a second, but never too few to see or too many to send. */
    public String whole() {
        int columns = (int) Math.max(FEWEST_COLUMNS, Math.min(MOST_COLUMNS, millis / HALF_SECOND));
        return json(0, millis, columns);
    }

    /** A part of it as JSON, as fine as there is, in columns from 0 to 1000. What lies outside is left away. */
    public String part(long from, long to) {
        long first = Math.max(0, Math.min(from, millis));
        return json(first, Math.max(first, Math.min(to, millis)), MOST_COLUMNS);
    }

    private String json(long from, long to, int most) {
        int first = (int) Math.min(heights.length, from * PER_SECOND / SECOND);
        int last = (int) Math.min(heights.length, (to * PER_SECOND + SECOND - 1) / SECOND);
        int count = Math.min(most, last - first);
        var columns = Json.createArrayBuilder();
        for (int i = 0; i < count; i++) {
            int begin = first + (int) ((long) i * (last - first) / count);
            int end = first + (int) ((long) (i + 1) * (last - first) / count);
            columns.add(highest(begin, end));
        }
        return Json.createObjectBuilder()
                .add("millis", millis)
                .add("from", from)
                .add("to", to)
                .add("columns", columns)
                .build()
                .toString();
    }

    private int highest(int from, int to) {
        int highest = 0;
        for (int i = from; i < to; i++) {
            highest = Math.max(highest, Byte.toUnsignedInt(heights[i]));
        }
        return highest * highest * SECOND / (TOP * TOP);
    }

    /** The height of this loudness, which is 1 at full scale. */
    static byte height(float loudness) {
        return (byte) Math.round(Math.sqrt(Math.min(1, Math.max(0, loudness))) * TOP);
    }
}
