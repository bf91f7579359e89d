package org.attune.practice.model.triad;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Anybody pauses and stops, at any moment and without a reason. */
class MeetingStopTest extends MeetingFixture {

    @Test
    @DisplayName("S14: a pause holds the clock until all are ready")
    void aPauseHoldsTheClock() {
        inFirstRound();
        passMinutes(4);
        meeting.pause(BEN, now);

        passMinutes(60);
        assertThat(step()).isEqualTo(Step.PRACTISE);
        assertThat(circle.getTriad().left(now)).isEqualTo(Duration.ofMinutes(8));

        meeting.ready(ANA, now);
        meeting.ready(CLEO, now);
        assertThat(circle.getTriad().isPaused()).isTrue();
        meeting.ready(BEN, now);
        assertThat(circle.getTriad().isPaused()).isFalse();
        assertThat(step()).isEqualTo(Step.PRACTISE);

        passMinutes(8);
        assertThat(step()).isEqualTo(Step.NOTE);
        assertThat(circle.current().getPractisedSeconds()).isEqualTo(12 * 60);
    }

    @Test
    void aSecondPauseChangesNothing() {
        inFirstRound();
        meeting.pause(ANA, now);
        passMinutes(3);
        meeting.pause(BEN, now);

        assertThat(circle.getTriad().left(now)).isEqualTo(Duration.ofMinutes(12));
    }

    @ParameterizedTest
    @EnumSource(
            value = Step.class,
            names = {"PRACTISE", "NOTE", "COACH_SPEAKS", "CLIENT_SPEAKS", "OBSERVERS_SPEAK"})
    @DisplayName("S14: a stop leads the client player out of the role, whatever comes before")
    void anybodyStopsARoundAtAnyMoment(Step at) {
        inFirstRound();
        to(at);
        pass(Duration.ofSeconds(30));

        meeting.stop(CLEO, now);

        assertThat(step()).isEqualTo(Step.DEROLE);
        assertThat(circle.current().isStopped()).isTrue();
        assertThat(circle.current().getPractisedSeconds()).isEqualTo(at == Step.PRACTISE ? 30 : 720);
    }

    @Test
    void aStopWhilePausedKeepsWhatWasPractised() {
        inFirstRound();
        passMinutes(5);
        meeting.pause(BEN, now);
        passMinutes(5);

        meeting.stop(BEN, now);

        assertThat(step()).isEqualTo(Step.DEROLE);
        assertThat(circle.partsOf(1)).allSatisfy(part -> {
            assertThat(part.minutes()).isEqualTo(5);
            assertThat(part.isPartial()).isTrue();
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = Step.class,
            names = {"SETTLE", "AGREE", "AIM", "READY", "DEROLE"})
    void aStopBetweenRoundsLeadsToTheClosing(Step at) {
        inRoom(ANA, BEN, CLEO);
        allReady();
        if (at == Step.DEROLE) {
            passMinutes(5);
            allReady();
        }
        to(at);

        meeting.stop(ANA, now);

        assertThat(step()).isEqualTo(Step.CLOSING);
        meeting.stop(ANA, now);
        assertThat(step()).isEqualTo(Step.OVER);
    }
}
