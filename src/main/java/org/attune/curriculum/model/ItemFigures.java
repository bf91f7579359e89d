package org.attune.curriculum.model;

import java.util.OptionalDouble;

/**
 * What the answers to one question, in one wording, tell its author, computed from sums so that no single answer has to
 * be looked at.
 *
 * <p>Difficulty is the mean share of marks earned; where a question is all or nothing that is the proportion of right
 * answers, p. Discrimination is the corrected item-total correlation: Pearson's correlation between the marks for this
 * question and the marks for the rest of the same try, the question itself taken out (S. Henrysson, "Correction of
 * item-total correlations in item analysis", Psychometrika 28, 1963). For a question that is all or nothing this is the
 * corrected point-biserial. Only first tries count, so that each person counts once and nobody has practised.
 *
 * @param n how many answered
 * @param x sum of half points for this question
 * @param xx sum of their squares
 * @param y sum of half points for the rest of each try
 * @param yy sum of their squares
 * @param xy sum of the products
 */
public record ItemFigures(long n, long x, long xx, long y, long yy, long xy) {

    /** The mean share of marks earned, from 0 to 1; nothing where nobody answered. */
    public OptionalDouble difficulty() {
        return n == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) x / (n * Answer.FULL));
    }

    /** From -1 to 1; nothing where all earned the same, here or in the rest: then there is nothing to compare. */
    public OptionalDouble discrimination() {
        double spread = (double) (n * xx - x * x) * (n * yy - y * y);
        return spread <= 0 ? OptionalDouble.empty() : OptionalDouble.of((n * xy - x * y) / Math.sqrt(spread));
    }
}
