package org.attune.identity;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.attune.shared.ApplicationReady;
import org.attune.shared.jobs.JobHandler;
import org.attune.shared.jobs.Jobs;

/** Removes, once a day, counted failures that no longer count and links that no longer open. */
@ApplicationScoped
@Transactional
class IdentitySweep implements JobHandler {

    private static final String KIND = "identity-sweep";

    @Inject
    SignInAttempts attempts;

    @Inject
    PasswordService passwords;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    void begin(@Observes @Priority(ApplicationReady.JOBS) ApplicationReady ready) {
        plan();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String payload) {
        attempts.sweep();
        passwords.sweep();
        plan();
    }

    private void plan() {
        var tomorrow = clock.instant().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.DAYS);
        jobs.enqueueOnce(KIND, tomorrow.toString(), tomorrow);
    }
}
