package org.attune.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.practice.model.DrillState;
import org.attune.practice.model.DrillTry;
import org.attune.practice.store.Tries;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;

/**
 * What somebody does who was asked to look at a drill. They see the task, what good looks like and the answer, nothing
 * else of the trainee's practice, and afterwards what the trainee took from it.
 */
@ApplicationScoped
@Transactional
@Permitted
public class DrillFeedback {

    @Inject
    Tries tries;

    @Inject
    DrillPeers peers;

    @Inject
    CurrentAccount account;

    @Inject
    Clock clock;

    /**
     * A try that was given to whoever asks.
     *
     * @throws NotFoundException to anyone else
     */
    public DrillTry given(Long tryId) {
        return Optional.ofNullable(tryId)
                .flatMap(tries::find)
                .filter(this::isForMe)
                .orElseThrow(() -> new NotFoundException("drill try " + tryId));
    }

    /** Says what was seen; said once it stays as it is. */
    public void give(long tryId, DrillTry.Feedback seen) {
        var one = locked(tryId);
        if (one.getState() == DrillState.SENT) {
            Refusal.raise(DrillWords.faultsOf(seen));
            one.feedback(seen, clock.instant());
        }
    }

    /** Gives it back unseen; the trainee chooses somebody else. */
    public void handBack(long tryId) {
        var one = locked(tryId);
        if (one.getState() == DrillState.SENT) {
            one.handBack();
        }
    }

    private DrillTry locked(long tryId) {
        return tries.locked(tryId).filter(this::isForMe).orElseThrow(() -> new NotFoundException("drill try " + tryId));
    }

    private boolean isForMe(DrillTry one) {
        return one.getState() != DrillState.LEFT && peers.isStillGiver(one, account.id());
    }
}
