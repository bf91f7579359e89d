package org.attune.recording.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.attune.shared.Refusal;
import org.junit.jupiter.api.Test;

class LegalHoldTest {

    private static final long OWNER = 3;
    private static final long ASKS = 11;
    private static final long CONFIRMS = 12;
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    private static final LocalDate ENDS = TODAY.plusDays(90);
    private static final Instant NOW = Instant.parse("2027-03-01T12:00:00Z");
    private static final String REASON = "A court asked us to keep it";

    @Test
    void itTakesTwoPeopleAndNeitherOfThemIsTheCoach() {
        var hold = asked();

        assertRefused(() -> hold.confirm(ASKS, OWNER, TODAY), "hold.same-person");
        assertRefused(() -> hold.confirm(OWNER, OWNER, TODAY), "hold.own-recording");
        assertThat(hold.isStanding()).isFalse();
        hold.confirm(CONFIRMS, OWNER, TODAY);
        assertThat(hold.isStanding()).isTrue();
        assertRefused(() -> hold.confirm(CONFIRMS + 1, OWNER, TODAY), "hold.settled");
        assertRefused(() -> hold(OWNER, REASON, ENDS, TODAY.plusDays(30)), "hold.own-recording");
    }

    @Test
    void itSaysWhyAndUntilWhenAndWhenItIsLookedAtAgain() {
        assertRefused(() -> hold(ASKS, "because", ENDS, TODAY.plusDays(30)), "hold.reason.length");
        assertRefused(() -> hold(ASKS, null, ENDS, TODAY.plusDays(30)), "hold.reason.length");
        assertRefused(() -> hold(ASKS, REASON, TODAY, TODAY.plusDays(30)), "hold.day.range");
        assertRefused(() -> hold(ASKS, REASON, TODAY.plusDays(367), TODAY.plusDays(30)), "hold.day.range");
        assertRefused(() -> hold(ASKS, REASON, ENDS, ENDS.plusDays(1)), "hold.day.range");
        assertRefused(() -> hold(ASKS, REASON, ENDS, TODAY), "hold.day.range");
    }

    @Test
    void itHoldsThroughItsLastDay() {
        var hold = standing();

        assertThat(hold.isOverdue(ENDS, NOW)).isFalse();
        assertThat(hold.isOverdue(ENDS.plusDays(1), NOW)).isTrue();
    }

    @Test
    void whatNobodyConfirmedByItsLastDayIsTooLate() {
        var hold = asked();

        assertRefused(() -> hold.confirm(CONFIRMS, OWNER, ENDS.plusDays(1)), "hold.passed");
        assertThat(hold.isOverdue(ENDS.plusDays(1), NOW)).isTrue();
        hold.confirm(CONFIRMS, OWNER, ENDS);
        assertThat(hold.isStanding()).isTrue();
    }

    @Test
    void whatNobodyConfirmsInAWeekIsOver() {
        var hold = asked();

        assertThat(hold.isOverdue(TODAY, NOW.plus(Duration.ofDays(7)))).isFalse();
        assertThat(hold.isOverdue(TODAY, NOW.plus(Duration.ofDays(7)).plusSeconds(1)))
                .isTrue();
    }

    @Test
    void itIsLookedAtAgainOnItsDay() {
        var hold = standing();

        assertThat(hold.isToBeReviewed(TODAY.plusDays(29))).isFalse();
        assertThat(hold.isToBeReviewed(TODAY.plusDays(30))).isTrue();
        hold.reviewed(TODAY.plusDays(60), TODAY.plusDays(30));
        assertThat(hold.isToBeReviewed(TODAY.plusDays(30))).isFalse();
        assertRefused(() -> hold.reviewed(ENDS.plusDays(1), TODAY.plusDays(30)), "hold.day.range");
    }

    @Test
    void whatIsOverHoldsNothing() {
        var hold = standing();

        hold.end();

        assertThat(hold.isStanding()).isFalse();
        assertThat(hold.isToBeReviewed(ENDS)).isFalse();
        assertRefused(() -> hold.reviewed(ENDS, TODAY), "hold.settled");
    }

    private static LegalHold standing() {
        var hold = asked();
        hold.confirm(CONFIRMS, OWNER, TODAY);
        return hold;
    }

    private static LegalHold asked() {
        return hold(ASKS, REASON, ENDS, TODAY.plusDays(30));
    }

    private static LegalHold hold(long person, String reason, LocalDate ends, LocalDate review) {
        return new LegalHold(Sessions.recorded(7), new LegalHold.Wish(reason, ends, review), person, TODAY, NOW);
    }

    private static void assertRefused(ThrowingCallable act, String key) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
