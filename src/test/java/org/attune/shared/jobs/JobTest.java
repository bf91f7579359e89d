package org.attune.shared.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JobTest {

    private static final Instant NOW = Instant.parse("2030-01-01T12:00:00Z");
    private final Job job = new Job("tidy", JobTerms.Lane.QUICK, "", NOW, NOW);

    @Test
    void waitsTwiceAsLongAfterEachFailureUpToSixHours() {
        assertThat(JobTerms.waitAfter(1)).isEqualTo(Duration.ofSeconds(30));
        assertThat(JobTerms.waitAfter(2)).isEqualTo(Duration.ofMinutes(1));
        assertThat(JobTerms.waitAfter(40)).isEqualTo(Duration.ofHours(6));
    }

    @Test
    void usualWorkIsGivenUpWithinADayAndStaysVisible() {
        assertThat(triedFor(JobTerms.USUAL, true)).isBetween(Duration.ofHours(20), Duration.ofHours(24));

        assertThat(job.getState()).isEqualTo(Job.State.FAILED);
        assertThat(job.getLastError()).isEqualTo("IOException");
    }

    @ParameterizedTest(name = "workers live on: {0}")
    @ValueSource(booleans = {true, false})
    @DisplayName("R11: what was promised is not given up before thirty days are over")
    void promisedWorkIsNotGivenUpBeforeThirtyDays(boolean workersLive) {
        assertThat(triedFor(JobTerms.PROMISED, workersLive)).isBetween(Duration.ofDays(30), Duration.ofDays(31));
    }

    @Test
    void theLeaseOfATryIsNeverShorterThanTheTryMayTake() {
        var terms = JobTerms.lasting(Duration.ofHours(2));
        for (int attempt = 1; attempt <= terms.tries(); attempt++) {
            assertThat(terms.leaseOf(attempt)).isGreaterThanOrEqualTo(Duration.ofHours(2));
        }
    }

    @Test
    void isTakenOverAMinuteAfterItsWorkerFellSilent() {
        var terms = JobTerms.lasting(Duration.ofHours(2));
        job.take(terms, NOW);
        assertThat(job.getDueAt()).isEqualTo(NOW.plusSeconds(60));

        job.goesOn(terms, NOW.plusSeconds(50));

        assertThat(job.getDueAt()).isEqualTo(NOW.plusSeconds(110));
        assertThat(job.getAttempts()).isEqualTo(1);
    }

    @Test
    void workWhoseTimeHasNotComeWaitsWithoutHavingFailed() {
        for (int look = 0; look < 1000; look++) {
            job.take(JobTerms.USUAL, job.getDueAt());
            job.notBefore(job.getDueAt().plusSeconds(60));
        }

        assertThat(job.getState()).isEqualTo(Job.State.WAITING);
        assertThat(job.getAttempts()).isZero();
        assertThat(job.getLastError()).isNull();
    }

    @Test
    void belongsToALivingWorkerUntilItsLeaseEnds() {
        job.take(JobTerms.USUAL, NOW);
        var leaseEnds = NOW.plus(Duration.ofMinutes(30));

        job.goesOn(JobTerms.USUAL, leaseEnds.minusSeconds(5));
        assertThat(job.getDueAt()).isEqualTo(leaseEnds);

        job.goesOn(JobTerms.USUAL, leaseEnds.plusSeconds(300));
        assertThat(job.getDueAt()).isEqualTo(leaseEnds);
    }

    @Test
    void aLateWordAboutWhatHasEndedChangesNothing() {
        job.take(JobTerms.USUAL, NOW);
        job.failed("IOException", JobTerms.USUAL, NOW);

        job.goesOn(JobTerms.USUAL, NOW.plusSeconds(20));

        assertThat(job.getDueAt()).isEqualTo(NOW.plusSeconds(30));
    }

    @Test
    void givenUpWorkBeginsAnewWithAllItsTries() {
        triedFor(JobTerms.USUAL, true);
        var later = job.getDueAt().plusSeconds(60);

        job.tryAgain(later);
        job.take(JobTerms.USUAL, later);
        job.failed("IOException", JobTerms.USUAL, later);

        assertThat(job.getState()).isEqualTo(Job.State.WAITING);
        assertThat(job.getAttempts()).isEqualTo(1);
    }

    @Test
    void askingASecondTimeDoesNotTakeTheWorkFromWhoIsAtIt() {
        triedFor(JobTerms.USUAL, true);
        job.tryAgain(NOW);
        job.take(JobTerms.USUAL, NOW);

        job.tryAgain(NOW.plusSeconds(1));

        assertThat(job.getAttempts()).isEqualTo(1);
        assertThat(job.getDueAt()).isEqualTo(NOW.plusSeconds(60));
    }

    @Test
    void whatIsDoneIsNotDoneAgain() {
        job.take(JobTerms.USUAL, NOW);
        job.done();

        job.tryAgain(NOW);

        assertThat(job.getState()).isEqualTo(Job.State.DONE);
    }

    /** From the first try until it is given up, when each worker fails or, worse, dies over it. */
    private Duration triedFor(JobTerms terms, boolean workersLive) {
        while (job.getState() == Job.State.WAITING) {
            var now = job.getDueAt();
            job.take(terms, now);
            if (workersLive) {
                job.failed("IOException", terms, now);
            }
        }
        return Duration.between(NOW, job.getDueAt());
    }
}
