package org.attune.practice.model;

/** Who compares an answer with what good looks like. Of one's own eyes nothing is concluded: self-rating is trusted little. */
public enum DrillGiver {
    SUPERVISOR,
    PEER,
    SELF;

    /** Whether such feedback moves the level. */
    public boolean counts() {
        return this != SELF;
    }
}
