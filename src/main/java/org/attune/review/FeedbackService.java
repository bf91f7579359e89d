package org.attune.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.practice.PracticeGoals;
import org.attune.review.model.Answer;
import org.attune.review.model.ReviewState;
import org.attune.shared.Refusal;

/** What a trainee does with feedback: read it beside the recording, and answer it with what to practise next (R16). */
@ApplicationScoped
@Transactional
@Permitted(Role.TRAINEE)
public class FeedbackService {

    /** Longest practice goal. */
    public static final int LONGEST_GOAL = 500;

    private static final String FEATURE = "review";

    @Inject
    ReviewDoor door;

    @Inject
    Sessions sessions;

    @Inject
    ReviewReader reader;

    @Inject
    PracticeGoals goals;

    @Inject
    ReviewEvidence evidence;

    @Inject
    Event<ReviewAcknowledged> acknowledged;

    /** A review of one's own; what the supervisor wrote is in it only once it is released. */
    public ReviewView of(Long reviewId) {
        var review = door.asTrainee(reviewId);
        var session = sessions.of(review.getRecordingId());
        boolean released = review.getState().isReleased();
        return new ReviewView(
                reader.head(review, session),
                released ? reader.sheet(review.getSheetId(), session) : null,
                reader.sheet(review.getSelfSheetId(), session),
                review.getGoal(),
                released ? reader.feedback(review, session).answeredWith(goals.goalFrom(reviewId)) : FeedbackText.NONE,
                List.of());
    }

    /**
     * Answers released feedback: says how it landed and sets the goal that the next recording will show to its
     * reviewer. A second press changes nothing.
     *
     * @param behaviour the behaviour the goal is about, or null
     */
    public void answer(long reviewId, Answer answer, String goal, String behaviour) {
        var review = door.heldByTrainee(reviewId);
        if (review.getState() == ReviewState.ACKNOWLEDGED) {
            return;
        }
        if (answer == null) {
            throw new Refusal(FEATURE, "answer.missing").at("answer");
        }
        requireGoal(goal);
        if (!sessions.mayOpen(review.getRecordingId())) {
            throw new Refusal(FEATURE, "answer.closed");
        }
        review.acknowledge(answer, evidence.now());
        goals.setGoal(review.getTraineeId(), goal.strip(), reviewId, behaviour);
        evidence.acknowledged(review);
        acknowledged.fire(new ReviewAcknowledged(
                reviewId,
                review.getOrganizationId(),
                review.getRecordingId(),
                review.getTraineeId(),
                review.getSupervisorId()));
    }

    private static void requireGoal(String goal) {
        if (goal == null || goal.isBlank()) {
            throw new Refusal(FEATURE, "answer.goal.missing").at("goal");
        }
        if (goal.strip().length() > LONGEST_GOAL) {
            throw new Refusal(FEATURE, "text.long", LONGEST_GOAL, goal.strip().length()).at("goal");
        }
    }
}
