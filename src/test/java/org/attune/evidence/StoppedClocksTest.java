package org.attune.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R17: around a safety event clocks stand still")
class StoppedClocksTest {

    private static final LocalDate BEGAN = LocalDate.of(2030, 1, 1);
    private static final LocalDate ENDS = LocalDate.of(2030, 3, 31);

    @Test
    void theLostDaysAreGivenBack() {
        var clocks = clocks(stop("2030-03-20", "2030-03-29", true));

        assertThat(clocks.extended(BEGAN, ENDS, LocalDate.of(2030, 6, 1))).isEqualTo(LocalDate.of(2030, 4, 10));
    }

    @Test
    void whatEndsMeanwhileLastsAsLongAsTheEvent() {
        var clocks = clocks(stop("2030-03-30", "2031-03-30", true));

        assertThat(clocks.extended(BEGAN, ENDS, LocalDate.of(2030, 5, 15))).isEqualTo(LocalDate.of(2030, 5, 17));
    }

    @Test
    void whatWasOverBeforeStaysOver() {
        var clocks = clocks(stop("2030-04-02", "2030-04-20", true));

        assertThat(clocks.extended(BEGAN, ENDS, LocalDate.of(2030, 5, 1))).isEqualTo(ENDS);
    }

    @Test
    void ordinaryLeaveStopsNothingThatGuardsLives() {
        var clocks = clocks(stop("2030-02-01", "2030-03-01", false));

        assertThat(clocks.extended(BEGAN, ENDS, LocalDate.of(2030, 6, 1))).isEqualTo(ENDS);
    }

    @Test
    @DisplayName("E2: days that a client's change of mind cost are given back, but nothing that guards lives waits")
    void daysLostToAReviewThatItsClientEndedAreGivenBack() {
        var lost = NewEvidence.of(EvidenceKind.TIME_LOST, 1, 2)
                .on(LocalDate.of(2030, 2, 1))
                .from("review", 7)
                .with("until", "2030-02-10");
        var facts = List.of(new EvidenceFact(1L, lost, false, null));
        var later = LocalDate.of(2030, 6, 1);

        assertThat(StoppedClocks.ofLeave(facts).extended(BEGAN, ENDS, later)).isEqualTo(ENDS.plusDays(10));
        assertThat(StoppedClocks.aroundSafetyEvents(facts).extended(BEGAN, ENDS, later))
                .isEqualTo(ENDS);
    }

    private static StoppedClocks clocks(EvidenceFact... facts) {
        return StoppedClocks.aroundSafetyEvents(List.of(facts));
    }

    private static EvidenceFact stop(String from, String until, boolean event) {
        var leave = NewEvidence.of(EvidenceKind.LEAVE, 1, 2)
                .on(LocalDate.parse(from))
                .from("test", from)
                .with("until", until);
        return new EvidenceFact(1L, event ? leave.with("cause", "safety-event") : leave, false, null);
    }
}
