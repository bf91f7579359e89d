package org.attune.practice.model;

/** What a giver saw: the behaviour as the drill describes it, or not yet. There is no grade in between or beside it. */
public enum DrillOutcome {
    CLEAN,
    NOT_YET
}
