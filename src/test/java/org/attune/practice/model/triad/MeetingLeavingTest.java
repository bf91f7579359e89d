package org.attune.practice.model.triad;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Somebody drops out, leaves, or comes late, and the others go on (E8). */
class MeetingLeavingTest extends MeetingFixture {

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
}
