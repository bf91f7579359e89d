package org.attune.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.attune.shared.jobs.JobHandler;

/** Once a day: what the calendar alone has changed, and what a crash may have left stale. */
@ApplicationScoped
class RecheckJob implements JobHandler {

    @Inject
    StandingKeeper keeper;

    @Override
    public String kind() {
        return StandingKeeper.RECHECK;
    }

    @Override
    public void run(String payload) {
        keeper.recheck(RecheckRound.read(payload));
    }
}
