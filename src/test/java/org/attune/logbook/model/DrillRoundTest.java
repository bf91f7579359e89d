package org.attune.logbook.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("E19: a failed safety drill is tried again with a new scene, twice")
class DrillRoundTest {

    private static final List<String> FITTING = List.of("m08-s1", "m08-s3", "m08-s4");
    private static final List<String> OTHERS = List.of("m08-s2");
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private static SafetyDrill passed(String scenario) {
        return drill(scenario).signed(SafetyDrill.CRITICAL, NOW);
    }

    private static SafetyDrill failed(String scenario) {
        return drill(scenario).signed(SafetyDrill.CRITICAL.subList(1, SafetyDrill.CRITICAL.size()), NOW);
    }

    private static SafetyDrill drill(String scenario) {
        return new SafetyDrill(1, 2, 3, scenario, LocalDate.parse("2027-02-28"));
    }

    private static DrillRound round(SafetyDrill... drills) {
        return new DrillRound(Stream.of(drills).toList(), 0);
    }

    @Test
    void theVeryFirstDrillIsAlwaysTheSame() {
        assertThat(round().offered(FITTING, OTHERS)).containsExactly("m08-s1");
    }

    @Test
    void aRetryHasANewScenario() {
        assertThat(round(failed("m08-s1")).offered(FITTING, OTHERS)).containsExactly("m08-s3", "m08-s4");
        assertThat(round(failed("m08-s1"), failed("m08-s4")).offered(FITTING, OTHERS))
                .containsExactly("m08-s3");
    }

    @Test
    void whereNoFittingScenarioIsLeftTheOthersServe() {
        assertThat(round(failed("m08-s1")).offered(List.of("m08-s1"), OTHERS)).containsExactly("m08-s2");
    }

    @Test
    void afterTwoRetriesALeadHasToGrantAnother() {
        var three = List.of(failed("m08-s1"), failed("m08-s3"), failed("m08-s4"));

        assertThat(new DrillRound(three, 0).triesLeft()).isZero();
        assertThat(new DrillRound(three, 0).offered(FITTING, OTHERS)).isEmpty();
        assertThat(new DrillRound(three, 1).offered(FITTING, OTHERS)).containsExactly("m08-s2");
    }

    @Test
    void passingEndsTheRoundAndTheYearlyRepeatBeginsAnew() {
        var round = round(failed("m08-s1"), passed("m08-s3"));

        assertThat(round.isHeld()).isFalse();
        assertThat(round.triesLeft()).isEqualTo(3);
        assertThat(round.offered(FITTING, OTHERS)).containsExactlyElementsOf(FITTING);
    }

    @Test
    void oneMissedBehaviourIsEnoughNotToPass() {
        var drill = failed("m08-s1");

        assertThat(drill.isPassed()).isFalse();
        assertThat(drill.getMissed()).containsExactly("SAF-1");
        assertThat(drill.getValidUntil()).isNull();
        assertThat(drill.isDebriefOpen()).isTrue();
    }

    @Test
    @DisplayName("R4: twelve calendar months, ending where the month ends")
    void aPassedDrillLastsTwelveCalendarMonths() {
        assertThat(passed("m08-s1").getValidUntil()).isEqualTo("2028-02-28");
        var leapDay =
                new SafetyDrill(1, 2, 3, "m08-s1", LocalDate.parse("2028-02-29")).signed(SafetyDrill.CRITICAL, NOW);
        assertThat(leapDay.getValidUntil()).isEqualTo("2029-02-28");
    }
}
