package org.attune.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.attune.privacy.model.ConsentGrant;
import org.attune.privacy.store.ConsentGrants;
import org.attune.shared.Subject;
import org.attune.shared.jobs.JobHandler;
import org.attune.shared.jobs.JobTerms;
import org.attune.shared.jobs.Jobs;

/**
 * Erases a client everywhere, after a withdrawal or when an expired yes was not renewed. The last letter may still be on
 * its way: then the work is repeated until it has left, one day at most.
 */
@ApplicationScoped
@Transactional
public class ClientErasureJob implements JobHandler {

    static final String KIND = "privacy.erase";

    private static final Duration LETTER_MAY_TAKE = Duration.ofDays(1);
    private static final Duration LOOK_AGAIN = Duration.ofMinutes(10);

    @Inject
    ConsentGrants grants;

    @Inject
    ConsentMoves moves;

    @Inject
    PersonalDataHolders holders;

    @Inject
    Jobs jobs;

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
        var now = clock.instant();
        grants.heldOfClient(Long.parseLong(clientId)).ifPresent(grant -> {
            moves.lapse(grant, now);
            if (grant.getState() == ConsentState.WITHDRAWN) {
                erase(grant, now);
            }
        });
    }

    private void erase(ConsentGrant grant, Instant now) {
        if (moves.isLastLetterOnItsWay(grant)
                && now.isBefore(grant.getChangedAt().plus(LETTER_MAY_TAKE))) {
            jobs.enqueue(KIND, String.valueOf(grant.getClientId()), now.plus(LOOK_AGAIN));
        } else {
            holders.erase(Subject.client(grant.getClientId()));
            moves.erased(grant, now);
        }
    }
}
