package org.attune.review;

import java.time.Instant;
import org.attune.review.model.ReviewAssignment;
import org.attune.review.model.ReviewState;

/**
 * One line of a supervisor's list.
 *
 * @param alias the name the client goes by; empty once they have withdrawn
 * @param goal the practice goal that came with it, or null
 * @param dueAt null while no time runs
 * @param late whether it is open past its due time
 */
public record ReviewRow(
        long id,
        ReviewState state,
        String trainee,
        String alias,
        String goal,
        Instant submittedAt,
        Instant dueAt,
        Instant endedAt,
        boolean late) {

    static ReviewRow of(ReviewAssignment review, String trainee, String alias, Instant now) {
        return new ReviewRow(
                review.getId(),
                review.getState(),
                trainee,
                alias,
                review.getGoal(),
                review.getSubmittedAt(),
                review.isHeld() ? null : review.getDueAt(),
                review.getState().isReleased() ? review.getReleasedAt() : review.getEndedAt(),
                review.isLate(now));
    }
}
