package org.attune.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DutyDayTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);

    private final DutyDay day = new DutyDay();

    @BeforeEach
    void halfAnHourAfterMidnightInBerlin() {
        day.clock = Clock.fixed(Instant.parse("2026-11-22T23:30:00Z"), ZoneOffset.UTC);
    }

    @Test
    void whatIsGivenFromTodayOnHoldsAtOnceWhereverTheGiverLives() {
        assertThat(day.from(SUNDAY.plusDays(1), BERLIN)).isEqualTo(day.today());
    }

    @Test
    void whatBeginsLaterBeginsLater() {
        assertThat(day.from(SUNDAY.plusDays(2), BERLIN)).isEqualTo(SUNDAY.plusDays(2));
        assertThat(day.from(SUNDAY.plusDays(1), NEW_YORK)).isEqualTo(SUNDAY.plusDays(1));
    }
}
