package org.attune.recording.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attune.recording.vault.SegmentLayout.PLAIN;
import static org.attune.recording.vault.SegmentLayout.SEALED;
import static org.attune.recording.vault.SegmentsAhead.AHEAD;
import static org.attune.recording.vault.SegmentsAhead.RUN;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A stream whose next segments are opened while those before are sent")
class SegmentsAheadTest extends SegmentFixture {

    private static final int LENGTH = 12 * PLAIN + 4711;
    private static final Executor NOBODY = work -> {
        throw new RejectedExecutionException("all are busy");
    };

    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private final Queue<Runnable> later = new ArrayBlockingQueue<>(1);
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @ParameterizedTest
    @CsvSource({"0,1", "65535,65537", "65536,131072", "0,791143", "70000,790000", "786432,791143", "791142,791143"})
    void sendsExactlyTheRange(int from, int to) throws IOException {
        write(media(LENGTH));
        var wanted = Arrays.copyOfRange(media(LENGTH), from, to);

        for (var helpers : new Executor[] {threads, NOBODY}) {
            out.reset();
            try (var stream = stream(from, to, helpers)) {
                sendAll(stream);
            }
            assertThat(out.toByteArray()).isEqualTo(wanted);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 6, 7, 12})
    void aFlippedByteStopsItBeforeItsSegmentAndNotEarlier(int segment) throws IOException {
        write(media(LENGTH));
        flip((long) segment * SEALED + 100);

        for (var helpers : new Executor[] {threads, NOBODY}) {
            out.reset();
            try (var stream = stream(0, LENGTH, helpers)) {
                assertThatThrownBy(() -> sendAll(stream)).isInstanceOf(DamagedMediaException.class);
            }
            assertThat(out.toByteArray()).isEqualTo(Arrays.copyOf(media(LENGTH), segment * PLAIN));
        }
    }

    @Test
    void aPausedReaderHoldsAFewSegmentsAndNoThread() throws IOException {
        write(media(LENGTH));
        var source = new CountedBytes();
        try (var stream = new SegmentsAhead(reader(source), 0, LENGTH, this::once)) {
            stream.sendNext(out);

            later.peek().run(); // Comes back although nobody reads on.

            assertThat(source.reads).hasValue(1 + AHEAD);
            sendAll(stream); // The queue is full: whoever sends now opens as well.
        }
        assertThat(out.toByteArray()).isEqualTo(media(LENGTH));
    }

    @Test
    void theReaderIsClosedOnceAndNeverBeneathAThreadThatReads() throws IOException {
        write(media(LENGTH));
        var source = new CountedBytes();
        var stream = new SegmentsAhead(reader(source), 0, LENGTH, this::once);
        stream.sendNext(out);

        stream.close();
        assertThat(source.closings).hasValue(0); // Somebody has promised to open more.

        later.remove().run();
        assertThat(source.closings).hasValue(1);
        assertThat(source.reads).hasValue(1);
    }

    @Test
    void withoutHelpItIsClosedAtOnce() throws IOException {
        write(media(LENGTH));
        var source = new CountedBytes();
        var stream = new SegmentsAhead(reader(source), 0, LENGTH, NOBODY);
        stream.sendNext(out);

        stream.close();

        assertThat(source.closings).hasValue(1);
    }

    @Test
    @Timeout(20)
    void whoeverStillSendsWhenItIsClosedIsToldAndDoesNotWait() throws IOException {
        write(media(LENGTH));
        var stream = stream(0, LENGTH, NOBODY);
        stream.sendNext(out);

        stream.close();

        assertThatThrownBy(() -> stream.sendNext(out)).isInstanceOf(IOException.class);
    }

    @Test
    void nothingThatLiesOpenLeavesOnceItIsClosed() throws IOException {
        write(media(LENGTH));
        var stream = stream(0, LENGTH, this::once);
        stream.sendNext(out);
        later.peek().run();

        stream.close();

        assertThatThrownBy(() -> stream.sendNext(out)).isInstanceOf(IOException.class);
        assertThat(out.size()).isEqualTo(RUN * PLAIN);
    }

    @Test
    void theReaderIsClosedAlthoughNoThreadCouldBeMade() throws IOException {
        write(media(LENGTH));
        var source = new CountedBytes();
        var stream = new SegmentsAhead(reader(source), 0, LENGTH, work -> {
            throw new OutOfMemoryError("unable to create native thread");
        });
        assertThatThrownBy(() -> stream.sendNext(out)).isInstanceOf(OutOfMemoryError.class);

        stream.close();

        assertThat(source.closings).hasValue(1);
    }

    /** Keeps the first piece of work for later, and rejects all others. */
    private void once(Runnable work) {
        if (!later.offer(work)) {
            throw new RejectedExecutionException("busy");
        }
    }

    private void sendAll(SegmentsAhead stream) throws IOException {
        while (!stream.isSent()) {
            stream.sendNext(out);
        }
    }

    private SegmentsAhead stream(long from, long to, Executor helpers) throws IOException {
        return new SegmentsAhead(new SegmentReader(main(), cipher(), LENGTH), from, to, helpers);
    }

    private static SegmentReader reader(SealedBytes source) throws IOException {
        return new SegmentReader(source, cipher(), LENGTH);
    }

    /** The file's bytes, and how often they were asked for. */
    private final class CountedBytes implements SealedBytes {

        private final FileBytes file = new FileBytes(main());
        private final AtomicInteger reads = new AtomicInteger();
        private final AtomicInteger closings = new AtomicInteger();

        CountedBytes() throws IOException {}

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public int read(ByteBuffer to, long position) throws IOException {
            reads.incrementAndGet();
            return file.read(to, position);
        }

        @Override
        public void close() throws IOException {
            closings.incrementAndGet();
            file.close();
        }
    }
}
