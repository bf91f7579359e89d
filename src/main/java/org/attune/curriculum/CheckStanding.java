package org.attune.curriculum;

import java.time.Duration;
import java.time.Instant;

/** Where somebody stands with the check of a module, and what they may do now. */
public final class CheckStanding {

    /** What is next. */
    public enum State {
        /** A first or further try may begin. */
        READY,
        /** A try has begun and is not handed in. */
        OPEN,
        /** The next try has to wait. */
        WAIT,
        PASSED,
        /** All tries were used. */
        USED_UP
    }

    private final State state;
    private final int triesLeft;
    private final Instant nextAt;
    private final Long lastAttemptId;
    private final Duration wait;

    /** @param wait between two tries of this person */
    public CheckStanding(State state, int triesLeft, Instant nextAt, Long lastAttemptId, Duration wait) {
        this.state = state;
        this.triesLeft = triesLeft;
        this.nextAt = nextAt;
        this.lastAttemptId = lastAttemptId;
        this.wait = wait;
    }

    public State getState() {
        return state;
    }

    /** Tries that are not handed in yet, the open one among them. */
    public int getTriesLeft() {
        return triesLeft;
    }

    /** When the next try may begin; only while it has to wait. */
    public Instant getNextAt() {
        return nextAt;
    }

    /** The try handed in last, or null. */
    public Long getLastAttemptId() {
        return lastAttemptId;
    }

    /** The hours that lie between two tries; none when a further try opens at once. */
    public long getWaitHours() {
        return wait.toHours();
    }

    public boolean isReady() {
        return state == State.READY;
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public boolean isWaiting() {
        return state == State.WAIT;
    }

    public boolean isPassed() {
        return state == State.PASSED;
    }

    public boolean isUsedUp() {
        return state == State.USED_UP;
    }
}
