package org.attune.practice.model;

import java.time.LocalDate;

/** What the rules of level and return need to know of a try whose feedback was answered. */
public record PastTry(String behaviour, int level, DrillOutcome outcome, DrillGiver giver, LocalDate on) {

    boolean isClean() {
        return outcome == DrillOutcome.CLEAN;
    }
}
