package org.attune.curriculum.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.attune.curriculum.CheckStanding;
import org.attune.curriculum.CheckStanding.State;
import org.junit.jupiter.api.Test;

class ModuleEnrolmentTest {

    private static final Instant MONDAY = Instant.parse("2026-11-30T14:30:00Z");
    private static final Duration DAY = Duration.ofHours(24);
    private static final Verdict FAIL = new Verdict(10, 50, false, false, Map.of());
    private static final Verdict PASS = new Verdict(16, 80, true, false, Map.of());

    private final ModuleEnrolment enrolment = new ModuleEnrolment(1, 2, "M03", MONDAY);

    @Test
    void theVersionOfTheFirstOpeningStays() {
        enrolment.begin("first", MONDAY);
        enrolment.begin("second", MONDAY.plus(DAY));

        assertThat(enrolment.getDigest()).isEqualTo("first");
        assertThat(enrolment.getBegunAt()).isEqualTo(MONDAY);
    }

    @Test
    void readingALessonTwiceIsNewsOnce() {
        assertThat(enrolment.read("M03-L1", MONDAY)).isTrue();
        assertThat(enrolment.read("M03-L1", MONDAY)).isFalse();
        assertThat(enrolment.getReadLessons()).containsExactly("M03-L1");
    }

    @Test
    void aFirstTryMayBeginAtOnce() {
        var standing = at(MONDAY);

        assertThat(standing.getState()).isEqualTo(State.READY);
        assertThat(standing.getTriesLeft()).isEqualTo(3);
    }

    @Test
    void anOpenTryIsGoneOnWithAndCountsAsLeft() {
        enrolment.opened(7);

        assertThat(at(MONDAY).getState()).isEqualTo(State.OPEN);
        assertThat(at(MONDAY).getTriesLeft()).isEqualTo(3);
    }

    @Test
    void theNextTryWaits24HoursToTheMinute() {
        handIn(FAIL, MONDAY);

        assertThat(at(MONDAY.plus(DAY).minusSeconds(1)).getState()).isEqualTo(State.WAIT);
        assertThat(at(MONDAY.plusSeconds(1)).getNextAt()).isEqualTo(MONDAY.plus(DAY));
        assertThat(at(MONDAY.plus(DAY)).getState()).isEqualTo(State.READY);
        assertThat(at(MONDAY.plus(DAY)).getTriesLeft()).isEqualTo(2);
    }

    @Test
    void threeTriesAreAllThereAre() {
        handIn(FAIL, MONDAY);
        handIn(FAIL, MONDAY.plus(DAY));
        handIn(FAIL, MONDAY.plus(DAY).plus(DAY));

        assertThat(at(MONDAY.plus(Duration.ofDays(30))).getState()).isEqualTo(State.USED_UP);
    }

    @Test
    void passingEndsIt() {
        handIn(FAIL, MONDAY);
        handIn(PASS, MONDAY.plus(DAY));

        assertThat(at(MONDAY.plus(DAY)).getState()).isEqualTo(State.PASSED);
        assertThat(enrolment.getPassedAt()).isEqualTo(MONDAY.plus(DAY));
    }

    @Test
    void aServerMayDoWithoutTheWait() {
        handIn(FAIL, MONDAY);

        assertThat(enrolment.standing(Bank.RULES, Duration.ZERO, MONDAY).getState())
                .isEqualTo(State.READY);
    }

    private CheckStanding at(Instant now) {
        return enrolment.standing(Bank.RULES, DAY, now);
    }

    private void handIn(Verdict verdict, Instant now) {
        var attempt = new CheckAttempt(enrolment, 1, List.of(), now);
        attempt.submit(verdict, now);
        enrolment.handedIn(attempt);
    }

    @Test
    void theWaitIsTwentyFourHoursAlsoWhenTheClocksChange() {
        var berlin = ZoneId.of("Europe/Berlin");
        var evening = ZonedDateTime.of(2026, 10, 24, 18, 0, 0, 0, berlin).toInstant();
        var enrolment = new ModuleEnrolment(1, 2, "M03", evening);
        var attempt = new CheckAttempt(enrolment, 1, List.of(), evening);
        attempt.submit(new Verdict(0, 0, false, false, Map.of()), evening);
        enrolment.handedIn(attempt);

        var next = enrolment
                .standing(Bank.RULES, Duration.ofHours(24), evening.plusSeconds(60))
                .getNextAt();

        assertThat(next.atZone(berlin).toLocalTime()).isEqualTo(LocalTime.of(17, 0));
        assertThat(Duration.between(evening, next)).isEqualTo(Duration.ofHours(24));
    }

    @Test
    void whatALeadGrantsComesOnTopOfTheRules() {
        var now = Instant.parse("2026-12-01T10:00:00Z");
        var enrolment = new ModuleEnrolment(1, 2, "M03", now);
        for (int tries = 0; tries < 3; tries++) {
            var attempt = new CheckAttempt(enrolment, 1, List.of(), now);
            attempt.submit(new Verdict(0, 0, false, false, Map.of()), now);
            enrolment.handedIn(attempt);
        }
        enrolment.accommodate(new CheckAccommodation.Grant(1, 2, "Ill."));

        var standing = enrolment.standing(Bank.RULES, Duration.ofHours(24), now.plusSeconds(60));

        assertThat(standing.getTriesLeft()).isEqualTo(1);
        assertThat(standing.getNextAt()).isEqualTo(now.plus(Duration.ofHours(2)));
    }
}
