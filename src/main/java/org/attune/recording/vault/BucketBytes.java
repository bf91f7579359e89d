package org.attune.recording.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.NoSuchFileException;
import java.util.function.LongFunction;
import org.attune.recording.bucket.Bucket;
import org.attune.recording.bucket.BucketRefusedException;
import org.attune.recording.bucket.BucketSilentException;

/**
 * Sealed bytes in the pieces of a bucket. Whoever jumps gets little more than the segment they want; whoever reads on
 * gets ever longer stretches by one request. What is on its way stays in the connection, so a reader needs no memory of
 * its own.
 */
final class BucketBytes implements SealedBytes {

    private static final long FIRST_STRETCH = 4L * SegmentLayout.SEALED;
    private static final long LONGEST_STRETCH = 128L * SegmentLayout.SEALED;
    private static final int TRIES = 3;

    private final Bucket bucket;
    private final LongFunction<String> places;
    private final long pieceSize;
    private final long size;
    private InputStream stream;
    private long next = -1;
    private long end;
    private long stretch;

    /** @param places the name of each piece by its number */
    BucketBytes(Bucket bucket, LongFunction<String> places, long pieceSize, long size) {
        this.bucket = bucket;
        this.places = places;
        this.pieceSize = pieceSize;
        this.size = size;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public int read(ByteBuffer to, long position) throws IOException {
        if (position >= size) {
            return -1;
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return readOnce(to, position);
            } catch (NoSuchFileException | BucketSilentException | BucketRefusedException asked) {
                end();
                throw asked; // The bucket itself has tried again.
            } catch (IOException broken) { // In the middle of an answer; asking for the rest is all it takes.
                end();
                if (attempt == TRIES) {
                    throw new BucketSilentException("The store breaks off again and again", broken);
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        end();
    }

    private int readOnce(ByteBuffer to, long position) throws IOException {
        if (stream == null || position != next || next == end) {
            begin(position);
        }
        int read = stream.read(
                to.array(), to.arrayOffset() + to.position(), (int) Math.min(to.remaining(), end - position));
        to.position(to.position() + read);
        next = position + read;
        return read;
    }

    private void begin(long position) throws IOException {
        end();
        stretch = position == next ? Math.min(2 * stretch, LONGEST_STRETCH) : FIRST_STRETCH;
        long piece = position / pieceSize;
        long pieceEnd = Math.min(size, (piece + 1) * pieceSize);
        long until = Math.min(pieceEnd, position + stretch);
        stream = bucket.get(places.apply(piece), position - piece * pieceSize, until - piece * pieceSize);
        next = position;
        end = until;
    }

    private void end() throws IOException {
        if (stream != null) {
            InputStream ended = stream;
            stream = null;
            ended.close();
        }
    }
}
