package org.attune.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NewEvidenceTest {

    private final NewEvidence goal = NewEvidence.of(EvidenceKind.GOAL_SET, 1, 7);

    @Test
    void needsADayAndASource() {
        assertThatThrownBy(() -> new EvidenceFact(1, goal)).hasMessageContaining("day");
        goal.on(LocalDate.parse("2026-11-22"));
        assertThatThrownBy(() -> new EvidenceFact(1, goal)).hasMessageContaining("source");
    }

    @Test
    void refusesMoreMinutesThanADayHas() {
        assertThatThrownBy(() -> goal.lasting(1441)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> goal.lasting(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("R3: a fact feeds nothing it was not given")
    void feedsNothingByItself() {
        assertThat(goal.categories()).isEmpty();
        assertThat(goal.feeding(EvidenceCategory.SUPERVISION).categories())
                .doesNotContain(EvidenceCategory.CLIENT_HOURS);
    }
}
