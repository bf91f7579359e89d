package org.attune.practice.model.triad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import org.attune.shared.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The order of a meeting and the time of each step (R8). */
class MeetingOrderTest extends MeetingFixture {

    @Test
    @DisplayName("S12: the opening has three timed steps and five minutes")
    void opensInThreeSteps() {
        inRoom(ANA, BEN, CLEO);
        allReady();

        assertThat(step()).isEqualTo(Step.SETTLE);
        passMinutes(1);
        assertThat(step()).isEqualTo(Step.AGREE);
        passMinutes(2);
        assertThat(step()).isEqualTo(Step.AIM);
        passMinutes(2);
        assertThat(step()).isEqualTo(Step.READY);
    }

    @Test
    @DisplayName("R8: debrief in the order coach, client, observer, then de-role; 22 minutes in all")
    void aRoundHasItsOrderAndTime() {
        inFirstRound();
        var began = now;

        var order = new ArrayList<Step>();
        while (step() != Step.READY) {
            order.add(step());
            pass(circle.getTriad().left(now));
        }

        assertThat(order)
                .containsExactly(
                        Step.PRACTISE,
                        Step.NOTE,
                        Step.COACH_SPEAKS,
                        Step.CLIENT_SPEAKS,
                        Step.OBSERVERS_SPEAK,
                        Step.DEROLE);
        assertThat(Duration.between(began, now)).isEqualTo(Duration.ofMinutes(22));
    }

    @Test
    void theClockAloneNeverBeginsARound() {
        inRoom(ANA, BEN, CLEO);
        allReady();

        pass(Duration.ofHours(10));

        assertThat(step()).isEqualTo(Step.READY);
        assertThat(circle.current().isStarted()).isFalse();
    }

    @Test
    void threeRoundsLeadToTheClosingAndItsEnd() {
        inFirstRound();
        for (int round = 1; round <= 3; round++) {
            assertThat(circle.current().getNumber()).isEqualTo(round);
            passMinutes(22);
            if (round < 3) {
                allReady();
            }
        }

        assertThat(step()).isEqualTo(Step.CLOSING);
        passMinutes(4);
        assertThat(step()).isEqualTo(Step.OVER);
        assertThat(circle.getParts()).hasSize(9).allSatisfy(part -> {
            assertThat(part.minutes()).isEqualTo(12);
            assertThat(part.isPartial()).isFalse();
        });
    }

    @Test
    void nobodyBeginsAlone() {
        inRoom(ANA);

        assertThatThrownBy(this::allReady).isInstanceOf(Refusal.class);
        assertThat(step()).isEqualTo(Step.GATHERING);
    }

    @Test
    void everybodyInTheRoomMustBeReady() {
        inRoom(ANA, BEN, CLEO);
        meeting.ready(ANA, now);
        meeting.ready(BEN, now);
        assertThat(step()).isEqualTo(Step.GATHERING);

        meeting.notReady(ANA);
        meeting.ready(CLEO, now);
        assertThat(step()).isEqualTo(Step.GATHERING);

        meeting.ready(ANA, now);
        assertThat(step()).isEqualTo(Step.SETTLE);
    }

    @Test
    void onlyTheOneWhoseTurnItIsHandsOn() {
        inFirstRound();
        to(Step.COACH_SPEAKS);

        meeting.handOn(BEN, Step.COACH_SPEAKS, now);
        meeting.handOn(CLEO, Step.COACH_SPEAKS, now);
        assertThat(step()).isEqualTo(Step.COACH_SPEAKS);

        meeting.handOn(ANA, Step.COACH_SPEAKS, now);
        assertThat(step()).isEqualTo(Step.CLIENT_SPEAKS);
        meeting.handOn(BEN, Step.COACH_SPEAKS, now); // A press made for the step before.
        assertThat(step()).isEqualTo(Step.CLIENT_SPEAKS);
        meeting.handOn(BEN, Step.CLIENT_SPEAKS, now);
        assertThat(step()).isEqualTo(Step.OBSERVERS_SPEAK);
    }

    @Test
    void allTogetherMayEndAStepEarlyAndTheRoundIsPartial() {
        inFirstRound();
        passMinutes(7);

        allReady();

        assertThat(step()).isEqualTo(Step.NOTE);
        assertThat(circle.partsOf(1)).allSatisfy(part -> {
            assertThat(part.minutes()).isEqualTo(7);
            assertThat(part.isPartial()).isTrue();
        });
    }

    @Test
    @DisplayName("E8: two people work as a pair, share the observers' time and record")
    void aPairHasTwoRounds() {
        circle = circleOf(ANA, BEN);
        meeting = new Meeting(circle);
        inRoom(ANA, BEN);
        allReady();
        passMinutes(5);
        allReady();
        assertThat(circle.current().isPair()).isTrue();
        to(Step.COACH_SPEAKS);
        assertThat(circle.getTriad().left(now)).isEqualTo(Duration.ofMinutes(3));
        to(Step.READY);
        assertThat(Duration.between(START, now)).isEqualTo(Duration.ofMinutes(27));
        allReady();
        to(Step.CLOSING);
        assertThat(circle.current().getNumber()).isEqualTo(2);
    }

    @Test
    void aRoundWithoutASceneDoesNotBegin() {
        inRoom(ANA, BEN, CLEO);
        circle.getRounds().get(0).optOut();
        allReady();
        passMinutes(5);

        assertThatThrownBy(this::allReady)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("triad.room.no-scene"));
    }

    @Test
    void afterARestartItStandsWhereTheClockStands() {
        inFirstRound();
        passMinutes(4);
        var restarted = new Circle(circle.getTriad(), circle.getSeats(), circle.getRounds(), circle.getParts());

        now = now.plus(Duration.ofMinutes(11));
        new Meeting(restarted).catchUp(now);

        assertThat(step()).isEqualTo(Step.COACH_SPEAKS);
        assertThat(circle.getTriad().left(now)).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void whoIsNotInTheRoomMovesNothing() {
        inFirstRound();
        meeting.leave(CLEO, now);

        assertThatThrownBy(() -> meeting.pause(CLEO, now)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> meeting.stop(CLEO, now)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> meeting.ready(CLEO, now)).isInstanceOf(Refusal.class);
        assertThat(step()).isEqualTo(Step.PRACTISE);
    }

    @Test
    void everyChangeIsCountedSoThatNodesNoticeIt() {
        inFirstRound();
        long before = circle.getTriad().getChanges();
        meeting.pause(ANA, now);

        assertThat(circle.getTriad().getChanges()).isGreaterThan(before);
    }
}
