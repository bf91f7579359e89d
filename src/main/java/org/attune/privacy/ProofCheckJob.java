package org.attune.privacy;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.attune.privacy.model.ConsentGrant;
import org.attune.privacy.store.ConsentGrants;
import org.attune.shared.ApplicationReady;
import org.attune.shared.jobs.JobHandler;
import org.attune.shared.jobs.Jobs;

/** Looks once a day whether the records of all standing consents prove themselves, some hundred at a time. */
@ApplicationScoped
@Transactional
public class ProofCheckJob implements JobHandler {

    static final String KIND = "privacy.check-proofs";

    private static final int AT_A_TIME = 200;
    private static final String FROM_THE_START = "0";

    @Inject
    ConsentGrants grants;

    @Inject
    ProofKeeper proofs;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    void begin(@Observes @Priority(ApplicationReady.JOBS) ApplicationReady ready) {
        tomorrow();
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** @param after number of the grant after which to go on, 0 for the first */
    @Override
    public void run(String after) {
        var now = clock.instant();
        var some = grants.standingAfter(Long.parseLong(after), AT_A_TIME);
        some.forEach(grant -> proofs.look(grant, now));
        if (some.size() < AT_A_TIME) {
            tomorrow();
        } else {
            jobs.enqueue(KIND, String.valueOf(last(some).getId()));
        }
    }

    private static ConsentGrant last(List<ConsentGrant> some) {
        return some.get(some.size() - 1);
    }

    private void tomorrow() {
        var day = clock.instant().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.DAYS);
        jobs.enqueueOnce(KIND, FROM_THE_START, day.plus(Duration.ofHours(3)));
    }
}
