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
    private final byte[] sealed = new byte[SEALED];
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
            position += copyNext(position, to, out);
        }
    }

    /**
     * Writes one step of a range, at most to the end of the segment at {@code position}, with a single write
     * call; answers how many bytes that were. The array given to the stream is reused by the next step.
     */
    public int copyNext(long position, long to, OutputStream out) throws IOException {
        int available = load(position / PLAIN);
        int start = (int) (position % PLAIN);
        int count = (int) Math.min(available - start, to - position);
        if (count <= 0) {
            throw new DamagedMediaException("Read beyond the end at " + position);
        }
        out.write(plain, start, count);
        return count;
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
        int size = open(segment, plain);
        held = segment;
        return size;
    }

    /**
     * Opens one whole segment.
     *
     * @param into as long as a sealed one, for the JDK asks for room for the tag when it opens
     * @return how many plain bytes it has
     */
    int open(long segment, byte[] into) throws IOException {
        int size = lengthOf(segment);
        ByteBuffer bytes = ByteBuffer.wrap(sealed, 0, size + OVERHEAD);
        while (bytes.hasRemaining()) {
            if (source.read(bytes, segment * SEALED + bytes.position()) < 0) {
                throw new DamagedMediaException("Segment " + segment + " is missing");
            }
        }
        if (cipher.open(segment, sealed, 0, size + OVERHEAD, into) != size) {
            throw new DamagedMediaException("Segment " + segment + " has another length");
        }
        return size;
    }

    private int lengthOf(long segment) {
        return (int) Math.min(PLAIN, length - segment * PLAIN);
    }
}
