package org.attune.logbook.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.attune.logbook.SessionFormat;
import org.attune.logbook.SupervisionTime;
import org.attune.logbook.model.SupervisionRules.Fault;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SupervisionRulesTest {

    private static final LocalDateTime NOW = LocalDateTime.parse("2026-11-22T12:00");

    private static SupervisionTime at(String start, int minutes) {
        return new SupervisionTime(LocalDate.parse("2026-11-22"), LocalTime.parse(start), minutes, SessionFormat.GROUP);
    }

    @Test
    void acceptsASessionThatIsOver() {
        assertThat(SupervisionRules.fault(at("11:00", 60), NOW, List.of())).isEmpty();
    }

    @Test
    void refusesASessionThatIsStillRunning() {
        assertThat(SupervisionRules.fault(at("11:00", 61), NOW, List.of())).contains(Fault.NOT_OVER_YET);
    }

    @Test
    void refusesNoTimeAndMoreThanADay() {
        assertThat(SupervisionRules.fault(at("01:00", 0), NOW, List.of())).contains(Fault.TOO_SHORT);
        assertThat(SupervisionRules.fault(at("01:00", 1441), NOW, List.of())).contains(Fault.TOO_LONG);
    }

    @Test
    void refusesTheSameStartTwice() {
        assertThat(SupervisionRules.fault(at("09:00", 60), NOW, List.of(at("09:00", 30))))
                .contains(Fault.ALREADY_LOGGED);
    }

    @Test
    @DisplayName("E15: a day does not have more than 24 hours")
    void refusesMoreThanADayInADay() {
        var late = LocalDateTime.parse("2026-11-24T00:00");

        assertThat(SupervisionRules.fault(at("09:00", 60), late, List.of(at("00:00", 1381))))
                .contains(Fault.DAY_TOO_FULL);
        assertThat(SupervisionRules.fault(at("09:00", 60), late, List.of(at("00:00", 1380))))
                .isEmpty();
    }

    @Test
    @DisplayName("E15: entries that share time are flagged; one may begin when another ends")
    void flagsSharedTimeOnly() {
        assertThat(SupervisionRules.overlapsAny(at("09:30", 60), List.of(at("09:00", 31))))
                .isTrue();
        assertThat(SupervisionRules.overlapsAny(at("09:30", 60), List.of(at("09:00", 30))))
                .isFalse();
    }
}
