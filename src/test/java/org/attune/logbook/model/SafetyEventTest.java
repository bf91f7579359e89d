package org.attune.logbook.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.attune.logbook.model.SafetyEvent.Step;
import org.attune.logbook.model.SafetySteps.Immediacy;
import org.attune.shared.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R17 E20: the steps of a safety event")
class SafetyEventTest {

    private static final Instant NOTICED = Instant.parse("2030-03-01T09:00:00Z");
    private static final Instant NOW = NOTICED.plus(Duration.ofHours(2));

    private final SafetyEvent event = new SafetyEvent(1, 7, NOTICED, new SafetySteps(null), NOW);

    @Test
    void takesUpOneStepAfterTheOther() {
        assertThat(event.next()).contains(Step.JUDGED);
        event.goOn(new SafetySteps(Immediacy.NOW));
        assertThat(event.next()).contains(Step.SAFE);
        event.goOn(new SafetySteps(null).safe(false, true));
        assertThat(event.next()).contains(Step.REFERRED);
        event.goOn(new SafetySteps(null).referred(true, false));
        assertThat(event.next()).contains(Step.TOLD);
        event.tell(8, NOW);
        assertThat(event.next()).contains(Step.DEBRIEFED);
        event.debriefed(NOW);
        assertThat(event.next()).isEmpty();
    }

    @Test
    void aStepThatWasTakenStaysTaken() {
        event.goOn(new SafetySteps(Immediacy.SOON).safe(true, false).referred(true, false));
        event.goOn(new SafetySteps(null));

        assertThat(event.getSteps().getImmediacy()).isEqualTo(Immediacy.SOON);
        assertThat(event.getOpenSteps()).containsExactly(Step.TOLD, Step.DEBRIEFED);
    }

    @Test
    void isNotClosedWhileAStepIsOpen() {
        event.tell(8, NOW);
        event.goOn(new SafetySteps(Immediacy.SOON).safe(true, false).referred(false, true));
        assertThatThrownBy(() -> event.close(NOW))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).endsWith("DEBRIEFED"));

        event.debriefed(NOW);
        event.close(NOW);

        assertThat(event.isOpen()).isFalse();
        assertThatThrownBy(() -> event.goOn(new SafetySteps(Immediacy.NOW))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> event.close(NOW)).isInstanceOf(Refusal.class);
    }

    @Test
    @DisplayName("E20: where somebody has died nobody is asked whether the person is safe")
    void aDeathAsksForNoReferral() {
        event.goOn(new SafetySteps(Immediacy.NOW).death(true));

        assertThat(event.getOpenSteps()).containsExactly(Step.TOLD, Step.DEBRIEFED);
    }

    @Test
    void theSupervisorIsToldWithinADay() {
        assertThat(event.isToldLate(NOTICED.plus(Duration.ofHours(23)))).isFalse();
        assertThat(event.isToldLate(NOTICED.plus(Duration.ofHours(25)))).isTrue();
        event.tell(8, NOTICED.plus(Duration.ofHours(20)));
        assertThat(event.isToldLate(NOTICED.plus(Duration.ofDays(9)))).isFalse();
    }

    @Test
    void othersSeeHowFarItHasComeAndNoMore() {
        assertThat(event.getState()).isEqualTo("UNTOLD");
        event.tell(8, NOW);
        assertThat(event.getState()).isEqualTo("TOLD");
        event.seen(NOW);
        assertThat(event.getState()).isEqualTo("SEEN");
        event.debriefed(NOW);
        assertThat(event.getState()).isEqualTo("DEBRIEFED");
    }
}
