package org.attune.logbook.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attune.logbook.SessionFormat.GROUP;
import static org.attune.logbook.SessionFormat.INDIVIDUAL;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.attune.logbook.ClientSession;
import org.attune.logbook.model.ClientHourRules.Fault;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("E15: late and overlapping hours are flagged, impossible ones refused")
class ClientHourRulesTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private static ClientSession on(String day, String start, String end) {
        return ClientSession.on(LocalDate.parse(day), LocalTime.parse(start), LocalTime.parse(end), BERLIN);
    }

    @Test
    void aGroupOf18IsRefusedAndOneOf15IsNot() {
        var session = on("2026-11-20", "10:00", "11:00");

        assertThat(ClientHourRules.fault(session.ofGroup(18), GROUP, NOW, List.of()))
                .contains(Fault.GROUP_TOO_LARGE);
        assertThat(ClientHourRules.fault(session.ofGroup(16), GROUP, NOW, List.of()))
                .contains(Fault.GROUP_TOO_LARGE);
        assertThat(ClientHourRules.fault(session.ofGroup(15), GROUP, NOW, List.of()))
                .isEmpty();
        assertThat(ClientHourRules.fault(session.ofGroup(1), GROUP, NOW, List.of()))
                .contains(Fault.GROUP_TOO_SMALL);
    }

    @Test
    @DisplayName("A group hour counts once, whatever the size")
    void aGroupHourCountsOnce() {
        assertThat(on("2026-11-20", "10:00", "11:00").ofGroup(12).minutes()).isEqualTo(60);
    }

    @Test
    void overlapsAreFlaggedAndNotRefused() {
        var first = on("2026-11-20", "10:00", "11:00");
        var second = on("2026-11-20", "10:30", "11:30");

        assertThat(ClientHourRules.fault(second, INDIVIDUAL, NOW, List.of(first)))
                .isEmpty();
        assertThat(ClientHourRules.overlapsAny(second, List.of(first))).isTrue();
        assertThat(ClientHourRules.overlapsAny(on("2026-11-20", "11:00", "12:00"), List.of(first)))
                .isFalse();
    }

    @Test
    void moreThan24HoursOfADayAreRefused() {
        var day = on("2026-11-20", "00:00", "23:00");

        assertThat(ClientHourRules.fault(on("2026-11-20", "22:00", "23:00"), INDIVIDUAL, NOW, List.of(day)))
                .isEmpty();
        assertThat(ClientHourRules.fault(on("2026-11-20", "21:30", "23:00"), INDIVIDUAL, NOW, List.of(day)))
                .contains(Fault.HOURS_TOO_MANY);
    }

    @Test
    void aNightIsSplitBetweenItsDays() {
        var night = on("2026-11-20", "23:00", "01:00");

        assertThat(night.minutes()).isEqualTo(120);
        assertThat(night.minutesOn(LocalDate.parse("2026-11-20"))).isEqualTo(60);
        assertThat(night.minutesOn(LocalDate.parse("2026-11-21"))).isEqualTo(60);
        assertThat(night.day()).isEqualTo("2026-11-20");
    }

    @Test
    @DisplayName("R4: the minutes that passed, on the days the clocks change, too")
    void clocksThatChangeDoNotChangeTheMinutes() {
        assertThat(on("2026-03-29", "01:30", "03:30").minutes()).isEqualTo(60);
        assertThat(on("2026-10-25", "01:30", "03:30").minutes()).isEqualTo(180);
    }

    @Test
    @DisplayName("R4: the day is that of the coach's zone")
    void theDayIsTheCoachsOwn() {
        var late = new ClientSession(
                Instant.parse("2026-11-20T23:30:00Z"), Instant.parse("2026-11-21T00:30:00Z"), BERLIN, 1, true, false);

        assertThat(late.day()).isEqualTo("2026-11-21");
    }

    @Test
    void aSessionIsLoggedOnceItIsOver() {
        assertThat(ClientHourRules.fault(on("2026-11-22", "12:30", "13:30"), INDIVIDUAL, NOW, List.of()))
                .contains(Fault.NOT_OVER_YET);
        assertThat(ClientHourRules.fault(on("2026-11-22", "12:00", "13:00"), INDIVIDUAL, NOW, List.of()))
                .isEmpty();
    }

    @Test
    void theSameStartIsLoggedOnce() {
        assertThat(ClientHourRules.fault(
                        on("2026-11-20", "10:00", "11:00"),
                        INDIVIDUAL,
                        NOW,
                        List.of(on("2026-11-20", "10:00", "10:30"))))
                .contains(Fault.START_TAKEN);
    }

    @Test
    void whatIsLoggedMoreThan30DaysLaterIsLate() {
        assertThat(ClientHourRules.isLate(on("2026-10-22", "10:00", "11:00"), NOW))
                .isTrue();
        assertThat(ClientHourRules.isLate(on("2026-11-01", "10:00", "11:00"), NOW))
                .isFalse();
    }

    @Test
    void oneInTenIsSampled() {
        long sampled =
                IntStream.range(0, 1000).filter(ClientHourRules::isSampled).count();

        assertThat(sampled).isEqualTo(100);
    }
}
