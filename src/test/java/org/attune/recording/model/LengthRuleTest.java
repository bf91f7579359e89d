package org.attune.recording.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LengthRuleTest {

    private static final long MINUTE = 60_000;

    private final LengthRule rule = new LengthRule(1, 20, 60);

    @Test
    @DisplayName("E9: a recording outside the school's window is refused, with a tolerance of half a minute")
    void refusesWhatTheSchoolDoesNotWant() {
        assertThat(rule.refusalOf(19 * MINUTE)).contains(RefusalReason.TOO_SHORT_HERE);
        assertThat(rule.refusalOf(61 * MINUTE)).contains(RefusalReason.TOO_LONG_HERE);
        assertThat(rule.refusalOf(20 * MINUTE - MINUTE / 2)).isEmpty();
        assertThat(rule.refusalOf(60 * MINUTE + MINUTE / 2)).isEmpty();
    }

    @Test
    void aRuleNobodyCanMeetIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> rule.change(60, 20));
        assertThatIllegalArgumentException().isThrownBy(() -> rule.change(0, 181));
    }
}
