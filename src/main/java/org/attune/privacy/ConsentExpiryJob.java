package org.attune.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.attune.privacy.store.ConsentGrants;
import org.attune.shared.jobs.JobHandler;
import org.attune.shared.jobs.JobTerms;

/** Runs when the last day of a yes is over. {@link ConsentService} has said no since that moment; this tells the others. */
@ApplicationScoped
@Transactional
public class ConsentExpiryJob implements JobHandler {

    static final String KIND = "privacy.expire";

    @Inject
    ConsentGrants grants;

    @Inject
    ConsentMoves moves;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public JobTerms terms() {
        return JobTerms.PROMISED;
    }

    @Override
    public void run(String clientId) {
        grants.heldOfClient(Long.parseLong(clientId)).ifPresent(grant -> moves.expire(grant, clock.instant()));
    }
}
