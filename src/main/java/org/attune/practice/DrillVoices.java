package org.attune.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.practice.model.DrillState;
import org.attune.practice.model.DrillTry;
import org.attune.practice.store.Tries;
import org.attune.shared.NotFoundException;

/** Who may record, hear and delete the spoken answer to a drill. */
@ApplicationScoped
@Transactional
@Permitted
public class DrillVoices {

    @Inject
    Tries tries;

    @Inject
    DrillPeers peers;

    @Inject
    CurrentAccount account;

    /** Whose voice it is and who asks. */
    public record Voice(long tryId, long organizationId, boolean own) {}

    /**
     * Only the trainee, and only while the answer is theirs alone.
     *
     * @throws NotFoundException to anyone else
     */
    public Voice requireMayRecord(long tryId) {
        var one = mine(tryId);
        if (one.getState() != DrillState.OPEN) {
            throw new NotFoundException("open drill try " + tryId);
        }
        return new Voice(tryId, one.getOrganizationId(), true);
    }

    /**
     * The trainee always, and whoever was asked until the trainee has answered their feedback.
     *
     * @throws NotFoundException to anyone else
     */
    public Voice requireMayHear(long tryId) {
        var one = tries.find(tryId)
                .filter(found -> found.isOf(account.id()) || isWithMe(found))
                .orElseThrow(() -> new NotFoundException("drill try " + tryId));
        return new Voice(tryId, one.getOrganizationId(), one.isOf(account.id()));
    }

    private boolean isWithMe(DrillTry one) {
        boolean open = one.getState() == DrillState.SENT || one.getState() == DrillState.FEEDBACK;
        return open && peers.isStillGiver(one, account.id());
    }

    /** The trainee deletes it, at any time; an answer that had no other words is theirs to give again. */
    public Voice requireMayDelete(long tryId) {
        var one = mine(tryId);
        one.silenced();
        return new Voice(tryId, one.getOrganizationId(), true);
    }

    private DrillTry mine(long tryId) {
        return tries.locked(tryId)
                .filter(one -> one.isOf(account.id()))
                .orElseThrow(() -> new NotFoundException("drill try " + tryId));
    }
}
