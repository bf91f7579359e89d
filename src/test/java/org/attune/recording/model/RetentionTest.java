package org.attune.recording.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.attune.recording.Engagement;
import org.junit.jupiter.api.Test;

class RetentionTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate PLANNED = LocalDate.of(2027, 3, 1);
    private static final RetentionRule RULE = new RetentionRule(1, Engagement.REAL, 14, 60, 365);

    @Test
    void theUsualDayLiesWithinTheSchoolsLimits() {
        var span = RetentionSpan.of(RULE, PLANNED, PLANNED);

        assertThat(span.earliest()).isEqualTo(PLANNED.plusDays(14));
        assertThat(span.usual()).isEqualTo(PLANNED.plusDays(60));
        assertThat(span.latest()).isEqualTo(PLANNED.plusDays(365));
    }

    @Test
    void whatAClientAllowsIsStrongerThanWhatTheSchoolWants() {
        var consentEnds = PLANNED.plusDays(30);
        var clientWants = PLANNED.plusDays(5);

        assertThat(RetentionSpan.of(RULE, PLANNED, PLANNED, consentEnds, null))
                .isEqualTo(new RetentionSpan(PLANNED.plusDays(14), consentEnds, consentEnds));
        assertThat(RetentionSpan.of(RULE, PLANNED, PLANNED, consentEnds, clientWants))
                .isEqualTo(new RetentionSpan(clientWants, clientWants, clientWants));
    }

    @Test
    void nothingCanBeChosenBeforeTomorrow() {
        var late = PLANNED.plusDays(400);

        var span = RetentionSpan.of(RULE, PLANNED, late);

        assertThat(span).isEqualTo(new RetentionSpan(late.plusDays(1), late.plusDays(1), late.plusDays(1)));
        assertThat(span.includes(late)).isFalse();
    }

    @Test
    void daysThatContradictEachOtherAreNoRule() {
        assertThatThrownBy(() -> new RetentionRule(1, Engagement.REAL, 0, 60, 365))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RetentionRule(1, Engagement.REAL, 70, 60, 365))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RetentionRule(1, Engagement.REAL, 10, 60, 59))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void itGoesAsTheDayBeginsWhereTheCoachLives() {
        var kept = kept(LocalDate.of(2027, 7, 10));
        var midnight = Instant.parse("2027-07-09T22:00:00Z");

        assertThat(kept.isDue(midnight.minusSeconds(1))).isFalse();
        assertThat(kept.daysLeft(midnight.minusSeconds(1))).isEqualTo(1);
        assertThat(kept.isDue(midnight)).isTrue();
        assertThat(kept.daysLeft(midnight)).isZero();
    }

    @Test
    void peopleAreToldAWeekBeforeAndAgainWhenTheDayWasMoved() {
        var kept = kept(LocalDate.of(2027, 7, 10));
        var weekBefore = Instant.parse("2027-07-02T22:00:00Z");

        assertThat(kept.isToBeTold(weekBefore.minusSeconds(1))).isFalse();
        assertThat(kept.isToBeTold(weekBefore)).isTrue();
        kept.told();
        assertThat(kept.isToBeTold(weekBefore)).isFalse();
        kept.shorten(LocalDate.of(2027, 7, 8));
        assertThat(kept.isToBeTold(weekBefore)).isTrue();
    }

    @Test
    void aClientOnlyEverBringsTheDayNearer() {
        var kept = kept(LocalDate.of(2027, 7, 10));

        assertThat(kept.shorten(LocalDate.of(2027, 7, 11))).isFalse();
        assertThat(kept.isClientsWish()).isFalse();
        assertThat(kept.shorten(LocalDate.of(2027, 6, 1))).isTrue();
        assertThat(kept.shorten(LocalDate.of(2027, 6, 2))).isFalse();
        assertThat(kept.getGoesOn()).isEqualTo(LocalDate.of(2027, 6, 1));
        assertThat(kept.isClientsWish()).isTrue();
        assertThat(RetentionSpan.of(RULE, PLANNED, PLANNED, kept.getClientDay()).latest())
                .isEqualTo(LocalDate.of(2027, 6, 1));
    }

    @Test
    void aClientWhoWishesForTheDayThatStandsMakesItTheirOwn() {
        var kept = kept(LocalDate.of(2027, 7, 10));

        assertThat(kept.shorten(LocalDate.of(2027, 7, 10))).isTrue();
        assertThat(kept.isClientsWish()).isTrue();
        assertThat(kept.getGoesOn()).isEqualTo(LocalDate.of(2027, 7, 10));
    }

    @Test
    void noEarlierDayOfTheCoachMakesTheClientsWishWeaker() {
        var kept = kept(LocalDate.of(2027, 7, 10));
        kept.shorten(LocalDate.of(2027, 6, 20));
        var day = LocalDate.of(2027, 6, 10);

        kept.choose(day, new RetentionSpan(day, day, day));

        assertThat(kept.isClientsWish()).isFalse();
        assertThat(kept.isWishedGone(Instant.parse("2027-06-19T21:59:59Z"))).isFalse();
        assertThat(kept.isWishedGone(Instant.parse("2027-06-19T22:00:00Z"))).isTrue();
    }

    @Test
    void whatNobodyWasToldOfIsNotAnnouncedUnlessAClientWishedForIt() {
        var kept = kept(LocalDate.of(2027, 7, 10));
        var now = Instant.parse("2027-08-01T10:00:00Z");

        assertThat(kept.isAnnounced(now)).isFalse();
        kept.told();
        assertThat(kept.isAnnounced(now)).isTrue();
        var wished = kept(LocalDate.of(2027, 7, 10));
        wished.shorten(LocalDate.of(2027, 7, 9));
        assertThat(wished.isAnnounced(now)).isTrue();
    }

    @Test
    void heldItGoesOnTheClientsDayFromAWeekBefore() {
        var kept = kept(LocalDate.of(2027, 7, 10));
        kept.shorten(LocalDate.of(2027, 6, 20));
        var day = LocalDate.of(2027, 6, 10);
        kept.choose(day, new RetentionSpan(day, day, day));

        assertThat(kept.isGoingFromHold(Instant.parse("2027-06-12T21:59:59Z"))).isFalse();
        assertThat(kept.isGoingFromHold(Instant.parse("2027-06-12T22:00:00Z"))).isTrue();
        kept.goAsWished();
        assertThat(kept.getGoesOn()).isEqualTo(LocalDate.of(2027, 6, 20));
        assertThat(kept.isGoingFromHold(Instant.parse("2027-06-12T22:00:00Z"))).isFalse();
    }

    @Test
    void theEndOfAHoldGivesAWeek() {
        var kept = kept(LocalDate.of(2027, 7, 10));

        kept.goNoSoonerThanInAWeek(Instant.parse("2027-08-01T12:00:00Z"), null);

        assertThat(kept.getGoesOn()).isEqualTo(LocalDate.of(2027, 8, 8));
    }

    @Test
    void theEndOfAHoldMovesNoDayBeyondWhatAClientWishedOrAllows() {
        var wished = kept(LocalDate.of(2027, 7, 10));
        wished.shorten(LocalDate.of(2027, 7, 8));
        var chosen = kept(LocalDate.of(2027, 7, 10));
        chosen.shorten(LocalDate.of(2027, 7, 8));
        chosen.choose(LocalDate.of(2027, 7, 2), new RetentionSpan(PLANNED, PLANNED, LocalDate.of(2027, 7, 8)));
        var ending = kept(LocalDate.of(2027, 7, 5));
        var now = Instant.parse("2027-07-05T12:00:00Z");

        wished.goNoSoonerThanInAWeek(now, null);
        chosen.goNoSoonerThanInAWeek(now, null);
        ending.goNoSoonerThanInAWeek(now, LocalDate.of(2027, 7, 9));

        assertThat(wished.getGoesOn()).isEqualTo(LocalDate.of(2027, 7, 8));
        assertThat(chosen.getGoesOn()).isEqualTo(LocalDate.of(2027, 7, 8));
        assertThat(ending.getGoesOn()).isEqualTo(LocalDate.of(2027, 7, 9));
    }

    @Test
    void aYesThatEndsSoonerBringsTheDayNearerAndALongerOneMovesNothing() {
        var kept = kept(LocalDate.of(2027, 7, 10));

        kept.endNoLaterThan(LocalDate.of(2028, 1, 1));
        assertThat(kept.getGoesOn()).isEqualTo(LocalDate.of(2027, 7, 10));
        kept.endNoLaterThan(LocalDate.of(2027, 5, 1));
        assertThat(kept.getGoesOn()).isEqualTo(LocalDate.of(2027, 5, 1));
        assertThat(kept.isClientsWish()).isFalse();
    }

    private static Retention kept(LocalDate day) {
        return new Retention(Sessions.recorded(7), BERLIN, day);
    }
}
