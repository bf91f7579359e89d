package org.attune.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.practice.Goal;
import org.attune.practice.PracticeGoals;
import org.attune.review.model.ReviewAssignment;
import org.attune.review.model.ReviewState;
import org.attune.review.model.SheetKind;
import org.attune.review.store.Reviews;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;

/** Handing a recording of one's own to a supervisor of one's own, and taking it back. */
@ApplicationScoped
@Transactional
@Permitted(Role.TRAINEE)
public class SubmissionService {

    private static final String FEATURE = "review";

    @Inject
    Reviews reviews;

    @Inject
    Sessions sessions;

    @Inject
    SheetDesk desk;

    @Inject
    Listeners listeners;

    @Inject
    PracticeGoals goals;

    @Inject
    CurrentAccount account;

    /**
     * Hands the recording over together with the goal the trainee works on. Handing it over again to the same person
     * changes nothing.
     *
     * @return the review's id
     * @throws Refusal when it is not rated yet, is with somebody else, or the client has not allowed it
     */
    public long submit(long recordingId, Long supervisorId) {
        var session = sessions.own(recordingId);
        var live = reviews.latestOf(recordingId).filter(SubmissionService::isLive);
        if (live.isPresent()) {
            return alreadyWith(live.get(), supervisorId);
        }
        if (!listeners.isCovered(session.recordingId())) {
            throw new Refusal(FEATURE, "submit.not-covered", session.alias()).at("submit");
        }
        var supervisor = listeners.of(account.id()).stream()
                .filter(listener -> supervisorId != null && listener.id() == supervisorId)
                .findFirst()
                .orElseThrow(() -> new Refusal(FEATURE, "submit.supervisor.missing").at("supervisor"));
        var selfRating = desk.find(SheetKind.SELF, recordingId, account.id())
                .orElseThrow(() -> new Refusal(FEATURE, "submit.self-first").at("submit"));
        var review = new ReviewAssignment(
                selfRating,
                new ReviewAssignment.Parties(session.clientId(), supervisor.id()),
                goals.openGoalOf(account.id()).map(Goal::getText).orElse(null),
                new ReviewAssignment.Times(desk.now(), listeners.dueFor(account.id())));
        reviews.add(review);
        listeners.admit(recordingId, supervisor.id());
        return review.getId();
    }

    /**
     * Takes it back; the supervisor can no longer open it from this moment.
     *
     * @throws Refusal after release
     */
    public void withdraw(long reviewId) {
        var review = reviews.ofTrainee(reviewId, account.id())
                .orElseThrow(() -> new NotFoundException("review " + reviewId));
        reviews.lock(review);
        if (review.getState() == ReviewState.WITHDRAWN) {
            return;
        }
        review.withdraw(desk.now());
        listeners.dismiss(review.getRecordingId(), review.getSupervisorId());
    }

    private static boolean isLive(ReviewAssignment review) {
        return review.getState().isOpen() || review.getState().isReleased();
    }

    private static long alreadyWith(ReviewAssignment review, Long supervisorId) {
        if (supervisorId == null || review.getSupervisorId() != supervisorId) {
            throw new Refusal(FEATURE, "submit.already").at("submit");
        }
        return review.getId();
    }
}
