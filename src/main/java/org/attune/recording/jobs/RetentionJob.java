package org.attune.recording.jobs;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.attune.recording.HoldRuns;
import org.attune.recording.RetentionRuns;
import org.attune.shared.ApplicationReady;
import org.attune.shared.jobs.JobHandler;
import org.attune.shared.jobs.JobTerms;
import org.attune.shared.jobs.Jobs;

/**
 * Looks every hour whose time is over. Each day that is given, each hold that ends, each letter and each deletion is a
 * job of its own: what fails with one recording holds up no other, and a crash repeats one.
 */
@ApplicationScoped
public class RetentionJob implements JobHandler {

    static final String KIND = "recording.keep-time";

    private static final String LOOK = "look";
    private static final String GIVE = "give ";
    private static final String HOLD = "hold ";
    private static final String TELL = "tell ";
    private static final String END = "end ";
    private static final Duration AGAIN = Duration.ofHours(1);
    private static final Duration SETTLED = Duration.ofMinutes(10);

    @Inject
    RetentionRuns runs;

    @Inject
    HoldRuns holds;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    void plan(@Observes @Priority(ApplicationReady.JOBS - 1) ApplicationReady ready) {
        jobs.enqueueOnce(KIND, LOOK, clock.instant().plus(SETTLED));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public JobTerms terms() {
        return JobTerms.PROMISED;
    }

    @Override
    public void run(String step) {
        if (step.equals(LOOK)) {
            look();
            return;
        }
        int to = step.indexOf(' ') + 1;
        long id = Long.parseLong(step.substring(to));
        switch (step.substring(0, to)) {
            case GIVE -> runs.giveDay(id);
            case HOLD -> holds.end(id);
            case TELL -> runs.tell(id);
            case END -> runs.end(id);
            default -> throw new IllegalArgumentException(step);
        }
    }

    private void look() {
        var now = clock.instant();
        runs.withoutDay().forEach(id -> jobs.enqueueOnce(KIND, GIVE + id, now));
        holds.mayBeOver().forEach(id -> jobs.enqueueOnce(KIND, HOLD + id, now));
        runs.toTell().forEach(id -> jobs.enqueueOnce(KIND, TELL + id, now));
        runs.due().forEach(id -> jobs.enqueueOnce(KIND, END + id, now));
        jobs.enqueue(KIND, LOOK, now.plus(AGAIN));
    }
}
