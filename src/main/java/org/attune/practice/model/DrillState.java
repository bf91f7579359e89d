package org.attune.practice.model;

/**
 * Whose turn it is with a try of a drill: the trainee's while it is open, the giver's once it is sent, the trainee's
 * again when feedback is there, nobody's when that is answered. A left one counts for nothing and against nobody.
 */
public enum DrillState {
    OPEN,
    SENT,
    FEEDBACK,
    ANSWERED,
    LEFT;

    /** Whether the next try of the same drill waits for this one. */
    public boolean isUnfinished() {
        return this == OPEN || this == SENT || this == FEEDBACK;
    }
}
