package org.attune.recording.jobs;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.attune.recording.MediaScrub;
import org.attune.shared.ApplicationReady;
import org.attune.shared.config.AttuneConfig;
import org.attune.shared.jobs.JobHandler;
import org.attune.shared.jobs.JobTerms;
import org.attune.shared.jobs.Jobs;

/**
 * Has all recordings read, one after the other and slowly: after each it rests, so that reading takes no more of the
 * disk than the configuration says. Each recording is a job of its own; a crash costs the reading of one.
 */
@ApplicationScoped
public class ScrubMedia implements JobHandler {

    private static final String KIND = "recording.scrub";
    private static final String ROUND = "round";
    private static final String NEXT = "next";
    private static final Duration SETTLED = Duration.ofMinutes(30);
    private static final long MEGA = 1_000_000;

    @Inject
    MediaScrub scrub;

    @Inject
    AttuneConfig config;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    void plan(@Observes @Priority(ApplicationReady.JOBS - 1) ApplicationReady ready) {
        if (!jobs.isWaiting(KIND, NEXT)) {
            jobs.enqueueOnce(KIND, ROUND, clock.instant().plus(SETTLED));
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public JobTerms terms() {
        return JobTerms.lasting(Duration.ofHours(1));
    }

    @Override
    public void run(String step) throws IOException {
        Instant began = scrub.begin();
        long bytes = scrub.next();
        if (bytes < 0) {
            var again = began.plus(Duration.ofDays(config.number("attune.recording.scrub-days")));
            var now = clock.instant();
            jobs.enqueue(KIND, ROUND, again.isAfter(now) ? again : now.plus(SETTLED));
        } else {
            jobs.enqueue(KIND, NEXT, clock.instant().plus(rest(bytes)));
        }
    }

    private Duration rest(long bytes) {
        return Duration.ofMillis(1000 * bytes / (MEGA * config.number("attune.recording.scrub-megabytes-a-second")));
    }
}
