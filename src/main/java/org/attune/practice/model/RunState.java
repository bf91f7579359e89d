package org.attune.practice.model;

/**
 * Where a run of a scenario stands. Open runs wait for the next reply; an ended one has feedback that waits to be read
 * and answered; a left one counts for nothing and against nobody.
 */
public enum RunState {
    OPEN,
    LEFT,
    ENDED,
    ANSWERED
}
