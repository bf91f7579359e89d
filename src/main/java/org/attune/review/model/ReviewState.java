package org.attune.review.model;

/** Where a submitted recording stands between trainee and supervisor. */
public enum ReviewState {
    /** Handed over; the supervisor has not written anything yet. */
    SUBMITTED,
    /** The supervisor has begun to write; nothing is visible to the trainee. */
    IN_REVIEW,
    /** The trainee can read the feedback and is asked for an answer. */
    RELEASED,
    /** The trainee answered with a practice goal. */
    ACKNOWLEDGED,
    /** The trainee took the submission back before feedback was released. */
    WITHDRAWN,
    /** The client withdrew while it was open: no result, and no mark against anybody (E2). */
    CLOSED;

    public boolean isOpen() {
        return this == SUBMITTED || this == IN_REVIEW;
    }

    public boolean isReleased() {
        return this == RELEASED || this == ACKNOWLEDGED;
    }
}
