package org.attune.shared.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class JobTest {

    private static final Instant NOW = Instant.parse("2030-01-01T12:00:00Z");
    private final Job job = new Job("tidy", "", NOW, NOW);

    @Test
    void waitsTwiceAsLongAfterEachFailureUpToSixHours() {
        assertThat(Job.waitAfter(1)).isEqualTo(Duration.ofSeconds(30));
        assertThat(Job.waitAfter(2)).isEqualTo(Duration.ofMinutes(1));
        assertThat(Job.waitAfter(40)).isEqualTo(Duration.ofHours(6));
    }

    @Test
    void givesUpAfterTwelveTriesAndStaysVisible() {
        for (int i = 0; i < 12; i++) {
            job.lease(NOW);
            job.failed("IOException", NOW);
        }

        assertThat(job.getState()).isEqualTo(Job.State.FAILED);
    }

    @Test
    void givesUpWhenTwelveWorkersDiedOverIt() {
        for (int i = 0; i < 12; i++) {
            job.lease(NOW);
        }
        assertThat(job.getState()).isEqualTo(Job.State.WAITING);

        job.lease(NOW);

        assertThat(job.getState()).isEqualTo(Job.State.FAILED);
    }
}
