package org.attune.review.model;

/**
 * What a reviewer may tally while listening. Counts are shown as feedback, before and after a goal; they never become a
 * grade (S16, S18).
 */
public enum CountKind {
    SIMPLE_REFLECTION,
    DEEPER_REFLECTION,
    OPEN_QUESTION,
    CLOSED_QUESTION,
    STACKED_QUESTION,
    LEADING_QUESTION,
    INTERRUPTION,
    EARLY_FIX;

    public boolean isReflection() {
        return this == SIMPLE_REFLECTION || this == DEEPER_REFLECTION;
    }

    public boolean isQuestion() {
        return this == OPEN_QUESTION || this == CLOSED_QUESTION || this == STACKED_QUESTION || this == LEADING_QUESTION;
    }
}
