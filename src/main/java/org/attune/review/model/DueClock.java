package org.attune.review.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;

/**
 * The time until feedback is due, and what makes it stand still: the client's yes rests (E2), or somebody involved takes
 * part in a safety event (R17). Both may happen at once; time that was lost twice is given back once.
 */
@Embeddable
class DueClock {

    @Column(name = "due_at", nullable = false)
    private Instant dueAt;

    @Column(name = "paused_at")
    private Instant pausedAt;

    @Column(name = "suspended_at")
    private Instant suspendedAt;

    protected DueClock() {} // For JPA.

    DueClock(Instant dueAt) {
        this.dueAt = dueAt;
    }

    void pause(Instant now) {
        if (pausedAt == null) {
            pausedAt = now;
        }
    }

    /** Gives back what was lost to the client's rest, but for what a safety event gives back by itself. */
    void goOn(Instant now) {
        if (pausedAt != null) {
            giveBack(pausedAt, suspendedAt != null && suspendedAt.isBefore(now) ? suspendedAt : now);
            pausedAt = null;
        }
    }

    void suspend(Instant since) {
        if (suspendedAt == null) {
            suspendedAt = since;
        }
    }

    /** Gives back what was lost to a safety event, but for what the client's rest gives back by itself. */
    void resume(Instant now) {
        if (suspendedAt != null) {
            giveBack(suspendedAt, pausedAt != null && pausedAt.isBefore(now) ? pausedAt : now);
            suspendedAt = null;
        }
    }

    private void giveBack(Instant from, Instant until) {
        if (until.isAfter(from)) {
            dueAt = dueAt.plus(Duration.between(from, until));
        }
    }

    boolean isPaused() {
        return pausedAt != null;
    }

    boolean isHeld() {
        return pausedAt != null || suspendedAt != null;
    }

    boolean isOver(Instant now) {
        return !isHeld() && dueAt.isBefore(now);
    }

    Instant getDueAt() {
        return dueAt;
    }

    Instant getPausedAt() {
        return pausedAt;
    }
}
