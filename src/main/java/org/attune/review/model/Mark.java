package org.attune.review.model;

import java.util.OptionalInt;

/**
 * The answer to one behaviour of a rubric: a level from 1 to 5, or one of two different ways of having no level. Neither
 * of the two is a zero, and neither weighs in a mean (R13).
 */
public enum Mark {
    ONE,
    TWO,
    THREE,
    FOUR,
    FIVE,
    /** There was a chance to show it, and it was not shown in the part that was reviewed. */
    NOT_OBSERVED,
    /** Nothing in the session called for it. */
    NO_OPPORTUNITY;

    /** The level, or nothing for the two marks that are no level. */
    public OptionalInt level() {
        return isLevel() ? OptionalInt.of(ordinal() + 1) : OptionalInt.empty();
    }

    public boolean isLevel() {
        return this != NOT_OBSERVED && this != NO_OPPORTUNITY;
    }

    /** Top and bottom say so much that they must point to a moment (R13). */
    public boolean needsMoment() {
        return this == ONE || this == FIVE;
    }
}
