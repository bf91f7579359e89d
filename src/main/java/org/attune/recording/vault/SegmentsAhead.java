package org.attune.recording.vault;

import static org.attune.recording.vault.SegmentCipher.TAG;
import static org.attune.recording.vault.SegmentLayout.PLAIN;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * One range of an encrypted object on its way out: while some segments are being sent, another thread opens the next
 * ones, for both take about as long. They are read, opened and sent {@value #RUN} at a time, since with each single one
 * the threads would wait for one another twice as often. At most {@value #AHEAD} such runs lie open, however long the
 * range and however slow its reader; a reader that pauses holds these and no thread. Where no thread is free, whoever
 * sends opens as well.
 *
 * <p>For one sending thread at a time.
 */
public final class SegmentsAhead implements Closeable {

    static final int RUN = 2;
    static final int AHEAD = 3;

    private static final long PATIENCE_MILLIS = 2;

    private final SegmentReader reader;
    private final long to;
    private final Executor spare;
    private final BlockingQueue<byte[]> free = new ArrayBlockingQueue<>(AHEAD);
    private final BlockingQueue<Piece> opened = new ArrayBlockingQueue<>(AHEAD + 1); // One may be a fault.
    private final AtomicBoolean turn = new AtomicBoolean(); // Whoever has it may open segments.
    private volatile long next;
    private volatile boolean closed;
    private long sent;
    private int made;

    /** The part of a run that lies in the range, or why it cannot be had. */
    private record Piece(byte[] bytes, int start, int count, Exception fault) {}

    /**
     * @param reader closed with this
     * @param from first byte of the range
     * @param to the byte behind its last one
     * @param spare runs what it is given at once on another thread, or rejects it
     */
    public SegmentsAhead(SegmentReader reader, long from, long to, Executor spare) {
        this.reader = reader;
        this.to = to;
        this.spare = spare;
        this.next = from;
        this.sent = from;
    }

    /** Whether the whole range was written. */
    public boolean isSent() {
        return sent >= to;
    }

    /**
     * Writes what the range has of one more run, with a single write call. The array given to the stream is used again.
     *
     * @throws DamagedMediaException when a byte of its first segment was changed; nothing of it was written then
     */
    public void sendNext(OutputStream out) throws IOException {
        if (closed) { // The player left. What lies open goes nowhere.
            throw new IOException("The stream was closed");
        }
        var piece = await();
        if (piece.fault() instanceof IOException fault) {
            throw fault;
        } else if (piece.fault() instanceof RuntimeException fault) {
            throw fault;
        }
        out.write(piece.bytes(), piece.start(), piece.count());
        sent += piece.count();
        free.add(piece.bytes());
        askForHelp();
    }

    /** Whoever is opening some just now finishes that first, and closes the reader then. */
    @Override
    public void close() throws IOException {
        closed = true;
        if (turn.compareAndSet(false, true)) {
            reader.close();
        }
    }

    private Piece await() throws IOException {
        try {
            var piece = opened.poll();
            while (piece == null) {
                if (closed) { // The player left: nobody opens anything any more.
                    throw new IOException("The stream was closed");
                }
                piece = turn.compareAndSet(false, true)
                        ? openHere()
                        : opened.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            }
            return piece;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Stopped while a recording was read", e);
        }
    }

    private Piece openHere() throws InterruptedException {
        try {
            var piece = opened.poll(); // Another thread may have opened it before it gave up its turn.
            return piece == null ? open(room()) : piece;
        } finally {
            giveUpTurn();
        }
    }

    private void askForHelp() {
        if (next < to && opened.size() <= AHEAD / 2 && turn.compareAndSet(false, true)) {
            boolean helped = false;
            try {
                spare.execute(this::openAhead);
                helped = true;
            } catch (RejectedExecutionException e) {
                return; // All are busy: the sender opens it then.
            } finally {
                if (!helped) {
                    giveUpTurn();
                }
            }
        }
    }

    private void openAhead() {
        try {
            for (var room = room(); room != null && next < to && !closed; room = room()) {
                opened.add(open(room));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            giveUpTurn();
        }
    }

    /** An array that is not in use; none when all of them lie open and stay so for a while. */
    private byte[] room() throws InterruptedException {
        var room = free.poll();
        if (room != null) {
            return room;
        }
        if (made < AHEAD) {
            made++;
            return new byte[RUN * PLAIN + TAG];
        }
        return free.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    }

    private Piece open(byte[] room) {
        try {
            long position = next;
            int start = (int) (position % PLAIN);
            int segments = (int) Math.min(RUN, (to - 1) / PLAIN - position / PLAIN + 1);
            int count = (int) Math.min(reader.open(position / PLAIN, segments, room) - start, to - position);
            next = position + count;
            return new Piece(room, start, count, null);
        } catch (IOException | RuntimeException e) {
            next = to; // Nothing comes after it.
            return new Piece(room, 0, 0, e);
        }
    }

    private void giveUpTurn() {
        turn.set(false);
        if (closed && turn.compareAndSet(false, true)) {
            try {
                reader.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
