package org.attune.practice.model.triad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.attune.practice.model.triad.TriadRound.Scene;
import org.attune.shared.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MeetingTest {

    private static final long ANA = 1;
    private static final long BEN = 2;
    private static final long CLEO = 3;
    private static final Instant START = Instant.parse("2030-03-04T17:00:00Z");

    private Instant now = START;
    private Circle circle = circleOf(ANA, BEN, CLEO);
    private Meeting meeting = new Meeting(circle);

    private static Circle circleOf(long... people) {
        var triad = new Triad(9, people[0], START, null, "Stop", START);
        var seats = LongStream.of(people)
                .mapToObj(person -> new TriadSeat(triad, person))
                .toList();
        var rounds = new ArrayList<TriadRound>();
        for (int number = 1; number <= people.length; number++) {
            var round = new TriadRound(triad, number);
            round.choose(new Scene("m02-s1", "M02", "digest"));
            rounds.add(round);
        }
        return new Circle(triad, seats, rounds, List.of());
    }

    private void inRoom(long... people) {
        LongStream.of(people).forEach(meeting::enter);
    }

    private void allReady() {
        circle.inRoom().forEach(seat -> meeting.ready(seat.getPersonId(), now));
    }

    private void pass(Duration time) {
        now = now.plus(time);
        meeting.catchUp(now);
    }

    private void passMinutes(int minutes) {
        pass(Duration.ofMinutes(minutes));
    }

    private Step step() {
        return circle.getTriad().getStep();
    }

    /** Everybody in, the opening over, the first round begun. */
    private void inFirstRound() {
        inRoom(ANA, BEN, CLEO);
        allReady();
        passMinutes(5);
        allReady();
        assertThat(step()).isEqualTo(Step.PRACTISE);
    }

    private void to(Step wanted) {
        while (step() != wanted) {
            pass(circle.getTriad().left(now));
        }
    }

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
    @DisplayName("E8: a dropped telephone keeps its place, role and time")
    void aDropChangesNothing() {
        inFirstRound();
        passMinutes(13);

        meeting.enter(BEN);

        assertThat(step()).isEqualTo(Step.NOTE);
        assertThat(circle.roleOf(BEN)).contains(TriadRole.CLIENT);
        assertThat(circle.partsOf(1)).hasSize(3);
    }

    @Test
    @DisplayName("E8: the observer leaves, the round goes on, theirs is partial")
    void anObserverLeaves() {
        inFirstRound();
        passMinutes(6);
        meeting.leave(CLEO, now);

        assertThat(step()).isEqualTo(Step.PRACTISE);
        passMinutes(6);
        to(Step.CLIENT_SPEAKS);
        assertThat(circle.getTriad().left(now)).isEqualTo(Duration.ofMinutes(4));
        to(Step.DEROLE);
        assertThat(circle.part(CLEO)).hasValueSatisfying(part -> {
            assertThat(part.minutes()).isEqualTo(6);
            assertThat(part.isPartial()).isTrue();
        });
        assertThat(circle.part(ANA))
                .hasValueSatisfying(part -> assertThat(part.isPartial()).isFalse());
        passMinutes(1);
        assertThat(circle.roles()).isEqualTo(Map.of(BEN, TriadRole.COACH, ANA, TriadRole.CLIENT));
    }

    @Test
    @DisplayName("E8: the client player leaves, the practice ends, coach and observer still speak")
    void theClientLeaves() {
        inFirstRound();
        passMinutes(6);
        meeting.leave(BEN, now);

        assertThat(step()).isEqualTo(Step.NOTE);
        var order = new ArrayList<Step>();
        while (step() != Step.READY) {
            order.add(step());
            pass(circle.getTriad().left(now));
        }
        assertThat(order).containsExactly(Step.NOTE, Step.COACH_SPEAKS, Step.OBSERVERS_SPEAK);
        assertThat(circle.roles()).isEqualTo(Map.of(CLEO, TriadRole.COACH, ANA, TriadRole.CLIENT));
    }

    @Test
    void theCoachLeavesAndTheClientStillStepsOutOfTheRole() {
        inFirstRound();
        passMinutes(6);
        meeting.leave(ANA, now);

        assertThat(step()).isEqualTo(Step.CLIENT_SPEAKS);
        to(Step.DEROLE);
    }

    @Test
    void theSpeakerLeavesAndTheNextOneHasTheTurn() {
        inFirstRound();
        to(Step.COACH_SPEAKS);
        meeting.leave(ANA, now);

        assertThat(step()).isEqualTo(Step.CLIENT_SPEAKS);
    }

    @Test
    void whenOneIsLeftThereIsOnlyTheClosing() {
        inFirstRound();
        passMinutes(3);
        meeting.leave(CLEO, now);
        meeting.leave(BEN, now);

        assertThat(step()).isEqualTo(Step.CLOSING);
        assertThat(circle.part(ANA))
                .hasValueSatisfying(part -> assertThat(part.minutes()).isEqualTo(3));
        meeting.leave(ANA, now);
        assertThat(step()).isEqualTo(Step.OVER);
    }

    @Test
    void leavingDuringAPauseDoesNotStartTheClock() {
        inFirstRound();
        meeting.pause(CLEO, now);
        meeting.leave(BEN, now);

        assertThat(step()).isEqualTo(Step.NOTE);
        assertThat(circle.getTriad().isPaused()).isTrue();
    }

    @Test
    void othersGoOnWithoutSomebodyOnlyAfterAWhile() {
        inFirstRound();
        circle.seat(CLEO).seen(now);
        pass(Duration.ofSeconds(59));
        meeting.goOnWithout(ANA, CLEO, now);
        assertThat(circle.seat(CLEO).isIn()).isTrue();

        pass(Duration.ofSeconds(1));
        meeting.goOnWithout(ANA, CLEO, now);
        assertThat(circle.seat(CLEO).isIn()).isFalse();

        meeting.enter(CLEO);
        assertThat(circle.roleOf(CLEO)).contains(TriadRole.OBSERVER);
    }

    @Test
    void whoComesLateWatchesFirstAndCoachesLater() {
        inRoom(ANA, BEN);
        allReady();
        passMinutes(5);
        meeting.enter(CLEO);

        assertThat(circle.roles())
                .isEqualTo(Map.of(ANA, TriadRole.COACH, BEN, TriadRole.CLIENT, CLEO, TriadRole.OBSERVER));
        allReady();
        passMinutes(22);
        assertThat(circle.roles())
                .isEqualTo(Map.of(BEN, TriadRole.COACH, CLEO, TriadRole.CLIENT, ANA, TriadRole.OBSERVER));
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
