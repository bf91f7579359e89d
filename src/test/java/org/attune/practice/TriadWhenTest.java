package org.attune.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.attune.shared.Refusal;
import org.junit.jupiter.api.Test;

/** What is wrong with the time and place of a meeting is told at once, each beside its own field. */
class TriadWhenTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant NOW = Instant.parse("2026-11-30T14:30:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    @Test
    void allThatIsMissingIsTold() {
        assertThat(new TriadWhen(null, null, "http://meet.school.test").faults(BERLIN, NOW))
                .extracting(Refusal::field)
                .containsExactly("day", "time", "link");
    }

    @Test
    void aMomentIsReadInTheZoneOfWhoeverBooks() {
        var when = new TriadWhen(TODAY, LocalTime.of(15, 45), " ");

        assertThat(when.faults(BERLIN, NOW)).isEmpty();
        assertThat(when.moment(BERLIN)).isEqualTo(Instant.parse("2026-11-30T14:45:00Z"));
        assertThat(when.address()).isNull();
        assertThat(when.faults(ZoneId.of("Asia/Tokyo"), NOW))
                .extracting(Refusal::key)
                .containsExactly("triad.book.past");
    }

    @Test
    void moreThanAYearAheadIsTooFar() {
        assertThat(new TriadWhen(TODAY.plusYears(2), LocalTime.NOON, null).faults(BERLIN, NOW))
                .extracting(Refusal::key)
                .containsExactly("triad.book.far");
    }
}
