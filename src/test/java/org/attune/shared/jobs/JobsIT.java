package org.attune.shared.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.attune.shared.NotFoundException;
import org.attune.testing.Deployments;
import org.attune.testing.InContainer;
import org.attune.testing.MovedClock;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

@InContainer
class JobsIT {

    private static final Instant LONG_AGO = Instant.parse("2000-01-01T00:00:00Z");
    private static final long ENOUGH_SECONDS = 60;

    @Deployment
    static WebArchive theWar() {
        return Deployments.theWar();
    }

    @Inject
    Jobs jobs;

    @Inject
    JobRunner runner;

    /** Work that goes on until the test lets it end. */
    @ApplicationScoped
    public static class Endless implements JobHandler {

        static final CountDownLatch BEGUN = new CountDownLatch(1);
        static final CountDownLatch MAY_END = new CountDownLatch(1);

        @Override
        public String kind() {
            return "test-endless";
        }

        @Override
        public JobTerms terms() {
            return JobTerms.lasting(Duration.ofHours(2));
        }

        @Override
        public void run(String payload) throws InterruptedException {
            BEGUN.countDown();
            MAY_END.await(2 * ENOUGH_SECONDS, TimeUnit.SECONDS);
        }
    }

    /** Work whose end somebody waits for at a page. */
    @ApplicationScoped
    public static class Watched implements JobHandler {

        static final CountDownLatch DONE = new CountDownLatch(1);

        @Override
        public String kind() {
            return "test-watched";
        }

        @Override
        public JobTerms terms() {
            return JobTerms.watched(Duration.ofHours(1));
        }

        @Override
        public void run(String payload) {
            DONE.countDown();
        }
    }

    /** Work that is done at once. */
    @ApplicationScoped
    public static class Brief implements JobHandler {

        static final CountDownLatch DONE = new CountDownLatch(2);

        @Override
        public String kind() {
            return "test-brief";
        }

        @Override
        public void run(String payload) {
            DONE.countDown();
        }
    }

    /** Work that never succeeds and is tried once. */
    @ApplicationScoped
    public static class Hopeless implements JobHandler {

        static final CountDownLatch ENDED = new CountDownLatch(1);

        @Override
        public String kind() {
            return "test-hopeless";
        }

        @Override
        public JobTerms terms() {
            return new JobTerms(JobTerms.Lane.QUICK, Duration.ofMinutes(1), Duration.ZERO);
        }

        @Override
        public void run(String payload) {
            throw new IllegalStateException();
        }

        @Override
        public void givenUp(String payload) {
            if (payload.equals("in vain")) {
                ENDED.countDown();
            }
        }
    }

    @Test
    void whatWaitedForWorkThatIsGivenUpIsEnded() throws InterruptedException {
        jobs.enqueue("test-hopeless", "in vain");

        assertThat(Hopeless.ENDED.await(ENOUGH_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(jobs.givenUp()).extracting(GivenUpJob::getKind).contains("test-hopeless");
    }

    @Test
    void aLeasedJobIsNotGivenToASecondWorker() {
        jobs.enqueue("nobody-does-this", "once", LONG_AGO);

        var first = jobs.takeNext(JobTerms.Lane.QUICK);
        var second = jobs.takeNext(JobTerms.Lane.QUICK);

        assertThat(first.map(Job::getKind)).hasValue("nobody-does-this");
        assertThat(second.map(Job::getId)).isNotEqualTo(first.map(Job::getId));
    }

    @Test
    void longWorkKeepsNoOtherWaitingAndIsSeenRunning() throws InterruptedException {
        jobs.enqueue("test-endless", "");
        try {
            assertThat(Endless.BEGUN.await(ENOUGH_SECONDS, TimeUnit.SECONDS)).isTrue();
            jobs.enqueue("test-endless", "");
            jobs.enqueue("test-brief", "one");
            jobs.enqueue("test-brief", "two");
            jobs.enqueue("test-watched", "");

            assertThat(Brief.DONE.await(ENOUGH_SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(Watched.DONE.await(ENOUGH_SECONDS, TimeUnit.SECONDS)).isTrue();
            var endless = countOf("test-endless");
            assertThat(endless.getRunning()).isEqualTo(1);
            assertThat(endless.getWaiting()).isEqualTo(1);
            assertThat(endless.getOldestDue()).isBetween(Instant.now().minusSeconds(300), Instant.now());

            MovedClock.pass(Duration.ofSeconds(50));
            runner.pulse();
            MovedClock.pass(Duration.ofSeconds(30));
            assertThat(countOf("test-endless").getRunning())
                    .as("its worker said that it lives")
                    .isEqualTo(1);
        } finally {
            MovedClock.reset();
            Endless.MAY_END.countDown();
        }
    }

    @Test
    void workThatIsNotThereCannotBeTriedAgain() {
        assertThatThrownBy(() -> jobs.tryAgain(Long.MAX_VALUE)).isInstanceOf(NotFoundException.class);
    }

    private JobCount countOf(String kind) {
        return jobs.counts().stream()
                .filter(count -> count.getKind().equals(kind))
                .findFirst()
                .orElseThrow();
    }
}
