package org.attune.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DatesTest {

    private static final Instant LATE = Instant.parse("2026-12-03T23:30:00Z");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void timesAreThoseOfTheAccountsZone() {
        var dates = datesOf(Optional.of(BERLIN));

        assertThat(dates.today()).isEqualTo(LocalDate.of(2026, 12, 4));
        assertThat(dates.iso(LATE)).isEqualTo("2026-12-04T00:30+01:00");
    }

    @Test
    void aPageMaySayWhoseZoneItIs() {
        var dates = datesOf(Optional.of(BERLIN));
        dates.zone.is(ZoneId.of("Asia/Tokyo"));

        assertThat(dates.iso(LATE)).isEqualTo("2026-12-04T08:30+09:00");
    }

    @Test
    void nobodySignedInReadsUtc() {
        assertThat(datesOf(Optional.empty()).iso(LATE)).isEqualTo("2026-12-03T23:30Z");
    }

    @Test
    void lettersTellAMomentAsTheirLanguageDoes() {
        var moment = LATE.atZone(BERLIN);

        assertThat(Dates.fullDay(moment.toLocalDate(), Locale.GERMAN)).isEqualTo("4. Dezember 2026");
        assertThat(Dates.fullMoment(moment, Locale.ENGLISH)).isEqualTo("Friday 4 December 2026, 00:30");
        assertThat(Dates.fullMoment(moment, Locale.GERMAN)).isEqualTo("Freitag, 4. Dezember 2026, 00:30 Uhr");
    }

    private static Dates datesOf(Optional<ZoneId> account) {
        var dates = new Dates();
        dates.clock = Clock.fixed(LATE, ZoneOffset.UTC);
        dates.zone = new ReaderZone();
        dates.zone.signedIn = new SignedInReader() {
            @Override
            public Optional<ZoneId> zoneOfReader() {
                return account;
            }

            @Override
            public Optional<Locale> languageOfReader() {
                return Optional.empty();
            }
        };
        return dates;
    }
}
