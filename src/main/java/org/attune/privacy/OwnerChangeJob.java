package org.attune.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.attune.privacy.model.ConsentGrant;
import org.attune.privacy.model.OwnerChange;
import org.attune.privacy.store.OwnerChanges;
import org.attune.shared.jobs.JobHandler;
import org.attune.shared.jobs.JobTerms;
import org.attune.shared.jobs.Jobs;

/**
 * Tells clients of a change of owner, and on the day lets every yes rest that was not given afresh since the
 * announcement; some hundred at a time. A change that was called off is told, too.
 */
@ApplicationScoped
@Transactional
public class OwnerChangeJob implements JobHandler {

    static final String KIND = "privacy.owner-change";

    private static final int AT_A_TIME = 200;
    private static final String TELL = "tell";
    private static final String REST = "rest";

    @Inject
    OwnerChanges changes;

    @Inject
    OwnerMoves moves;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    static String tell(long changeId, long afterGrant) {
        return TELL + " " + changeId + " " + afterGrant;
    }

    static String rest(long changeId, long afterGrant) {
        return REST + " " + changeId + " " + afterGrant;
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
    public void run(String payload) {
        var parts = payload.split(" ");
        changes.held(Long.parseLong(parts[1])).ifPresent(change -> {
            var some = changes.standing(change.getOrganizationId(), Long.parseLong(parts[2]), AT_A_TIME);
            some.forEach(grant -> treat(parts[0], change, grant));
            if (some.size() == AT_A_TIME) {
                long last = some.get(some.size() - 1).getId();
                jobs.enqueue(KIND, parts[0] + " " + change.getId() + " " + last);
            }
        });
    }

    private void treat(String what, OwnerChange change, ConsentGrant grant) {
        var now = clock.instant();
        if (change.isCalledOff()) {
            if (what.equals(TELL)) {
                moves.stays(grant);
            }
        } else if (what.equals(TELL)) {
            moves.willChange(grant, change);
        } else {
            moves.changed(grant, change, now);
        }
    }
}
