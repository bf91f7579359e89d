package org.attune.recording.vault;

import static org.attune.recording.vault.SegmentCipher.OVERHEAD;
import static org.attune.recording.vault.SegmentLayout.PLAIN;
import static org.attune.recording.vault.SegmentLayout.SEALED;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/**
 * Reads any range of a complete encrypted object, decrypting only the segments it touches, in memory that
 * does not grow with the object. The plain length comes from the database: a file that is shorter or longer
 * than that is refused before its first byte is used.
 *
 * <p>One thread at a time; open one per stream.
 */
public final class SegmentReader implements Closeable {

    private final SegmentCipher cipher;
    private final SealedBytes source;
    private final long length;
    private byte[] sealed = {}; // As long as the longest run that was asked for.
    private byte[] plain; // Made when it is needed: whoever opens segments elsewhere has room of their own.
    private long held = -1;

    public SegmentReader(Path main, SegmentCipher cipher, long plainLength) throws IOException {
        this(new FileBytes(main), cipher, plainLength);
    }

    /** @param source closed with this reader, or at once when it has another length */
    SegmentReader(SealedBytes source, SegmentCipher cipher, long plainLength) throws IOException {
        this.cipher = cipher;
        this.length = plainLength;
        this.source = source;
        if (source.size() != SegmentLayout.sealedLength(plainLength)) {
            long size = source.size();
            source.close();
            throw new DamagedMediaException("Expected " + plainLength + " plain bytes, found " + size + " sealed ones");
        }
    }

    public long length() {
        return length;
    }

    /** Writes the bytes from {@code from} (inclusive) to {@code to} (exclusive) to a stream. */
    public void copy(long from, long to, OutputStream out) throws IOException {
        long position = from;
        while (position < to) {
            int available = load(position / PLAIN);
            int start = (int) (position % PLAIN);
            int count = (int) Math.min(available - start, to - position);
            if (count <= 0) {
                throw new DamagedMediaException("Read beyond the end at " + position);
            }
            out.write(plain, start, count);
            position += count;
        }
    }

    /**
     * Reads all of it and keeps nothing.
     *
     * @throws DamagedMediaException when a byte of it was changed
     */
    public void verify() throws IOException {
        for (long segment = 0; segment * PLAIN < length; segment++) {
            load(segment);
        }
    }

    @Override
    public void close() throws IOException {
        source.close();
    }

    private int load(long segment) throws IOException {
        if (held == segment) {
            return lengthOf(segment);
        }
        held = -1;
        plain = plain == null ? new byte[SEALED] : plain;
        int size = open(segment, 1, plain);
        held = segment;
        return size;
    }

    /**
     * Opens whole segments that follow one another, with one reading.
     *
     * @param into room for their plain bytes and for one tag, which the JDK asks for when it opens
     * @return how many plain bytes that are; those before the first damaged segment, when there are any
     */
    int open(long first, int segments, byte[] into) throws IOException {
        read(first, segments);
        int opened = 0;
        for (int i = 0; i < segments; i++) {
            try {
                opened += open(first + i, i * SEALED, into, opened);
            } catch (DamagedMediaException e) {
                if (opened == 0) {
                    throw e;
                }
                break; // Whoever asks for the rest is told.
            }
        }
        return opened;
    }

    private int open(long segment, int offset, byte[] into, int at) throws DamagedMediaException {
        int size = lengthOf(segment);
        if (cipher.open(segment, sealed, offset, size + OVERHEAD, into, at) != size) {
            throw new DamagedMediaException("Segment " + segment + " has another length");
        }
        return size;
    }

    private void read(long first, int segments) throws IOException {
        if (sealed.length < segments * SEALED) {
            sealed = new byte[segments * SEALED];
        }
        int length = (segments - 1) * SEALED + lengthOf(first + segments - 1) + OVERHEAD;
        ByteBuffer bytes = ByteBuffer.wrap(sealed, 0, length);
        while (bytes.hasRemaining()) {
            if (source.read(bytes, first * SEALED + bytes.position()) < 0) {
                throw new DamagedMediaException("Segment " + first + " is missing, or one soon after it");
            }
        }
    }

    private int lengthOf(long segment) {
        return (int) Math.min(PLAIN, length - segment * PLAIN);
    }
}
