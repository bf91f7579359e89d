package org.attune.stress;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.attune.stress.TusUpload.Ending;

/**
 * People who send one file after the other and come back whenever the server went down, as the upload page does. What was
 * acknowledged to them before must still be there.
 */
final class Senders {

    private static final int PEOPLE = 4;
    private static final int PIECE = 300 * 1024;
    private static final long PAUSE = 30_000_000;
    private static final long BRIEF = 20_000_000;

    private final Gate gate;
    private final Tally tally;
    private final Random random;
    private final ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
    private final Queue<TusUpload> waiting = new ConcurrentLinkedQueue<>();
    private final List<TusUpload> sent = new ArrayList<>();
    private final AtomicInteger underWay = new AtomicInteger();

    Senders(Gate gate, Tally tally, Random random) {
        this.gate = gate;
        this.tally = tally;
        this.random = random;
        for (int i = 0; i < PEOPLE; i++) {
            var own = new Random(random.nextLong());
            people.execute(() -> sendAll(own));
        }
    }

    void give(TusUpload upload) {
        underWay.incrementAndGet();
        waiting.add(upload);
    }

    /** Those whose every byte was acknowledged. */
    synchronized List<TusUpload> sent() {
        return List.copyOf(sent);
    }

    /** How many are not there yet. */
    int left() {
        return underWay.get();
    }

    void end() throws InterruptedException {
        gate.closeForGood();
        people.shutdown();
        people.awaitTermination(1, TimeUnit.MINUTES);
    }

    private void sendAll(Random own) {
        try {
            while (gate.pass() != null) {
                var next = waiting.poll();
                if (next == null) {
                    LockSupport.parkNanos(BRIEF); // Until somebody has another file to send.
                } else if (isSent(next, own)) {
                    synchronized (this) {
                        sent.add(next);
                    }
                    underWay.decrementAndGet();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isSent(TusUpload upload, Random own) throws InterruptedException {
        for (var session = gate.pass(); session != null; session = gate.pass()) {
            try {
                if (upload.isCreated()) {
                    upload.comeBack(session);
                } else {
                    upload.create(session);
                }
                while (!upload.isWhole()) {
                    LockSupport.parkNanos(own.nextLong(PAUSE)); // As long as a line takes.
                    upload.piece(
                            session, 1 + own.nextInt(PIECE), own.nextBoolean() ? Ending.WHOLE : Ending.WITH_CHECKSUM);
                }
                return true;
            } catch (IOException e) {
                if (!isKilled(session)) {
                    tally.wrong("" + e);
                    return true;
                }
            }
        }
        return false;
    }

    /** A line that breaks a moment before the gate closes is broken by the same end of the server. */
    private boolean isKilled(Session session) {
        for (int i = 0; i < 50 && gate.isOpenFor(session); i++) {
            LockSupport.parkNanos(BRIEF);
        }
        return !gate.isOpenFor(session);
    }
}
