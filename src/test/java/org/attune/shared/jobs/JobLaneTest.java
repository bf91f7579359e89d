package org.attune.shared.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.control.RequestContextController;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;

/** What becomes of a job by the way its work ends. */
class JobLaneTest {

    private static final Instant NOW = Instant.parse("2030-01-01T12:00:00Z");
    private final Receipts receipts = new Receipts();

    /** A queue of one job that writes down what it is told. */
    private static final class Receipts extends Jobs {

        private final Queue<Job> queue = new ArrayDeque<>(List.of(new NumberedJob()));
        private final List<String> told = new ArrayList<>();

        @Override
        Optional<Job> takeNext(JobTerms.Lane lane) {
            return Optional.ofNullable(queue.poll());
        }

        @Override
        void markDone(long jobId) {
            told.add("done");
        }

        @Override
        void markFailed(long jobId, String error) {
            told.add("failed");
        }

        @Override
        void postpone(long jobId, Duration wait) {
            told.add("postponed by " + wait);
        }
    }

    private static final class NumberedJob extends Job {

        NumberedJob() {
            super("tidy", JobTerms.Lane.QUICK, "", NOW, NOW);
        }

        @Override
        public Long getId() {
            return 7L;
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    @Test
    void workThatEndsWellIsDone() {
        run(() -> {});

        assertThat(receipts.told).containsExactly("done");
    }

    @Test
    void workThatBreaksHasFailed() {
        run(() -> {
            throw new IOException("No answer");
        });

        assertThat(receipts.told).containsExactly("failed");
    }

    @Test
    void workWhoseTimeHasNotComeOnlyWaits() {
        run(() -> {
            throw new NotYetException("No room", Duration.ofMinutes(2));
        });

        assertThat(receipts.told).containsExactly("postponed by PT2M");
    }

    private void run(Work work) {
        var handlers = new JobHandlers() {
            @Override
            JobHandler of(String kind) {
                return new JobHandler() {
                    @Override
                    public String kind() {
                        return kind;
                    }

                    @Override
                    public void run(String payload) throws Exception {
                        work.run();
                    }
                };
            }
        };
        var context = new RequestContextController() {
            @Override
            public boolean activate() {
                return false;
            }

            @Override
            public void deactivate() {}
        };
        new JobLane(JobTerms.Lane.QUICK, receipts, handlers, context).look(Runnable::run);
    }
}
