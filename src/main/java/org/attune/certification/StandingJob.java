package org.attune.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.attune.shared.jobs.JobHandler;

/** Brings one person's summaries up to date after their evidence changed. */
@ApplicationScoped
class StandingJob implements JobHandler {

    @Inject
    StandingKeeper keeper;

    @Override
    public String kind() {
        return StandingKeeper.REFRESH;
    }

    @Override
    public void run(String payload) {
        var ids = payload.split(":");
        keeper.refresh(Long.parseLong(ids[0]), Long.parseLong(ids[1]));
    }
}
