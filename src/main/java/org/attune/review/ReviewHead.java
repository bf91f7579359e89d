package org.attune.review;

import java.time.Instant;
import org.attune.review.model.Answer;
import org.attune.review.model.ReviewAssignment;
import org.attune.review.model.ReviewState;

/** What stands above a review whatever became of it: who, which session, when, and how far it is. */
public record ReviewHead(
        long id,
        ReviewState state,
        Session session,
        String trainee,
        String supervisor,
        Instant submittedAt,
        Instant dueAt,
        Instant releasedAt,
        Instant endedAt,
        Answer answer) {

    static ReviewHead of(ReviewAssignment review, Session session, String trainee, String supervisor) {
        return new ReviewHead(
                review.getId(),
                review.getState(),
                session,
                trainee,
                supervisor,
                review.getSubmittedAt(),
                review.getDueAt(),
                review.getReleasedAt(),
                review.getEndedAt(),
                review.getAnswer());
    }

    public boolean isOpen() {
        return state.isOpen();
    }

    public boolean isReleased() {
        return state.isReleased();
    }

    public boolean isAcknowledged() {
        return state == ReviewState.ACKNOWLEDGED;
    }

    public boolean isClosed() {
        return state == ReviewState.CLOSED;
    }
}
