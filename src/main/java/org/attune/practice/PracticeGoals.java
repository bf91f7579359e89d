package org.attune.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.attune.evidence.EvidenceKind;
import org.attune.evidence.EvidenceLedger;
import org.attune.evidence.NewEvidence;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.practice.model.PracticeGoal;
import org.attune.practice.store.Goals;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;

/**
 * The practice goals that lead from feedback to the next attempt (R16). A trainee has one open goal at a time; a new
 * one takes its place and the old one stays to be looked back at.
 */
@ApplicationScoped
@Transactional
@Permitted(Role.TRAINEE)
public class PracticeGoals {

    @Inject
    Goals goals;

    @Inject
    EvidenceLedger ledger;

    @Inject
    CurrentAccount account;

    @Inject
    Clock clock;

    /** The goal a trainee works on now. The caller answers for who may see it: the trainee and their reviewers. */
    @Permitted(system = true)
    public Optional<Goal> openGoalOf(long traineeId) {
        return goals.openOf(traineeId).map(Goal::of);
    }

    /** The goal that answered a review. The caller answers for who may see it, as above. */
    @Permitted(system = true)
    public Optional<Goal> goalFrom(long reviewId) {
        return goals.fromReview(reviewId).map(Goal::of);
    }

    /**
     * Sets the signed-in trainee's next goal and writes it into the ledger.
     *
     * @param fromReviewId the review it answers, or null
     * @param behaviour the behaviour of the rubric it is about, or null
     * @throws NotFoundException when the trainee is somebody else
     */
    public long setGoal(long traineeId, String text, Long fromReviewId, String behaviour) {
        if (traineeId != account.id()) {
            throw new NotFoundException("goals of account " + traineeId);
        }
        if (text == null || text.isBlank()) {
            throw new Refusal("practice", "goal.missing");
        }
        if (text.strip().length() > PracticeGoal.MAX) {
            throw new Refusal("practice", "goal.long", PracticeGoal.MAX);
        }
        Optional<PracticeGoal> before = goals.openOf(traineeId);
        if (before.isPresent() && before.get().isSame(text, fromReviewId)) {
            return before.get().getId(); // A second press.
        }
        before.ifPresent(goal -> goal.replaced(clock.instant()));
        goals.flush();
        var origin = new PracticeGoal.Origin(fromReviewId, behaviour);
        var goal = new PracticeGoal(account.organizationId(), traineeId, text, origin, clock.instant());
        goals.add(goal);
        ledger.record(NewEvidence.of(EvidenceKind.GOAL_SET, account.organizationId(), traineeId)
                .on(LocalDate.now(clock.withZone(account.zone())))
                .from("practice-goal", goal.getId())
                .by(traineeId)
                .with("goal", goal.getId()));
        return goal.getId();
    }

    /** The signed-in trainee says they have it. */
    public void met(long goalId) {
        goals.ofTrainee(goalId, account.id())
                .orElseThrow(() -> new NotFoundException("goal " + goalId))
                .met(clock.instant());
    }

    /** The signed-in trainee's goals, the newest first. */
    public List<PracticeGoal> mine() {
        return goals.allOf(account.id());
    }
}
