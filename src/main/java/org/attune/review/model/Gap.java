package org.attune.review.model;

/**
 * One thing that keeps a sheet from being locked or feedback from being released, told precisely enough to go and mend
 * it.
 *
 * @param kind what is missing
 * @param behaviour the behaviour it is missing for, or null
 */
public record Gap(Kind kind, String behaviour) {

    /** What can be missing. */
    public enum Kind {
        /** A behaviour of a required domain has no answer yet. */
        ANSWER,
        /** A 1 or a 5 without a comment that points to a moment (R13). */
        MOMENT_FOR_EXTREME,
        /** Not a single moment was commented on (R16). */
        MOMENT,
        STRENGTH,
        STRENGTH_MOMENT,
        NEXT_STEP
    }
}
