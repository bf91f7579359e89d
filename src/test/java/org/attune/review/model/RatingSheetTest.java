package org.attune.review.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.attune.shared.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RatingSheetTest {

    private final RatingSheet sheet = Sheets.draft(SheetKind.REVIEWER);

    @Test
    void tellsWhichMarkStoodBefore() {
        assertThat(sheet.rate("ATT-1", Mark.THREE)).isNull();
        assertThat(sheet.rate("ATT-1", Mark.FOUR)).isEqualTo(Mark.THREE);
    }

    @Test
    @DisplayName("R12: a locked sheet never changes")
    void refusesEveryChangeOnceLocked() {
        sheet.lock(Sheets.NOW);

        assertThatThrownBy(() -> sheet.rate("ATT-1", Mark.FOUR)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> sheet.count(CountKind.OPEN_QUESTION, 1)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> sheet.lock(Sheets.NOW)).isInstanceOf(Refusal.class);
        assertThat(sheet.getMarks()).isEmpty();
    }

    @Test
    void signsItsMarksWhenLocked() {
        sheet.rate("ATT-1", Mark.FOUR);
        sheet.lock(Sheets.NOW);
        var other = Sheets.draft(SheetKind.REVIEWER);
        other.rate("ATT-1", Mark.THREE);
        other.lock(Sheets.NOW);

        assertThat(sheet.isAsSigned()).isTrue();
        assertThat(sheet.getDigest()).isNotEqualTo(other.getDigest());
    }

    @Test
    void isNotReleasedBeforeItIsLocked() {
        assertThatThrownBy(() -> sheet.release(Sheets.NOW)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void neverCountsBelowNothing() {
        sheet.count(CountKind.OPEN_QUESTION, 1);

        assertThat(sheet.count(CountKind.OPEN_QUESTION, -5)).isZero();
    }

    @Test
    void knowsReflectionsPerQuestion() {
        sheet.count(CountKind.SIMPLE_REFLECTION, 2);
        sheet.count(CountKind.DEEPER_REFLECTION, 1);
        assertThat(sheet.getCounts().reflectionToQuestionRatio()).isNull();

        sheet.count(CountKind.OPEN_QUESTION, 1);
        sheet.count(CountKind.STACKED_QUESTION, 1);
        assertThat(sheet.getCounts().reflectionToQuestionRatio()).isEqualTo(1.5);
    }
}
