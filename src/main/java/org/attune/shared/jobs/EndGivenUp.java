package org.attune.shared.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Lets whoever does a kind of work end what waits for it once it is given up. A job of its own, so that no crash loses it. */
@ApplicationScoped
class EndGivenUp implements JobHandler {

    static final String KIND = "shared.end-given-up";

    @Inject
    Jobs jobs;

    @Inject
    JobHandlers handlers;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String jobId) throws Exception {
        var job = jobs.stillGivenUp(Long.parseLong(jobId));
        var handler = job.flatMap(found -> handlers.find(found.getKind()));
        if (handler.isPresent()) {
            handler.get().givenUp(job.get().getPayload());
        }
    }
}
