package org.attune.curriculum.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Difficulty and discrimination against figures worked out by hand. */
class ItemFiguresTest {

    @Test
    void difficultyIsTheMeanShareOfMarks() {
        assertThat(of(new int[] {2, 2, 1, 0}, new int[] {0, 0, 0, 0})
                        .difficulty()
                        .orElseThrow())
                .isEqualTo(0.625);
    }

    @Test
    void discriminationIsTheCorrelationWithTheRest() {
        // x = 2 2 0 0, y = 16 14 10 12: deviations 1 1 -1 -1 and 3 1 -3 -1, so r = 8 / sqrt(4 * 20).
        assertThat(of(new int[] {2, 2, 0, 0}, new int[] {16, 14, 10, 12})
                        .discrimination()
                        .orElseThrow())
                .isEqualTo(8 / Math.sqrt(80), within(1e-9));
    }

    @Test
    void aQuestionThatBetterLearnersMissIsNegative() {
        assertThat(of(new int[] {0, 0, 2, 2}, new int[] {16, 14, 10, 12})
                        .discrimination()
                        .orElseThrow())
                .isNegative();
    }

    @Test
    void theQuestionItselfIsNoPartOfTheRest() {
        // With the question in the total the correlation would be 1; the rest is the same for all.
        assertThat(of(new int[] {2, 2, 0, 0}, new int[] {10, 10, 10, 10}).discrimination())
                .isEmpty();
    }

    @Test
    void whereAllEarnTheSameThereIsNothingToCompare() {
        assertThat(of(new int[] {2, 2, 2}, new int[] {16, 14, 10}).discrimination())
                .isEmpty();
        assertThat(of(new int[] {}, new int[] {}).difficulty()).isEmpty();
    }

    private static ItemFigures of(int[] x, int[] y) {
        long sx = 0;
        long sxx = 0;
        long sy = 0;
        long syy = 0;
        long sxy = 0;
        for (int i = 0; i < x.length; i++) {
            sx += x[i];
            sxx += x[i] * x[i];
            sy += y[i];
            syy += y[i] * y[i];
            sxy += x[i] * y[i];
        }
        return new ItemFigures(x.length, sx, sxx, sy, syy, sxy);
    }
}
