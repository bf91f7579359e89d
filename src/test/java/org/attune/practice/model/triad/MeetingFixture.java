package org.attune.practice.model.triad;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.attune.practice.model.triad.TriadRound.Scene;

/** Three people in a room, and a clock that the test moves. */
abstract class MeetingFixture {

    static final long ANA = 1;
    static final long BEN = 2;
    static final long CLEO = 3;
    static final Instant START = Instant.parse("2030-03-04T17:00:00Z");

    Instant now = START;
    Circle circle = circleOf(ANA, BEN, CLEO);
    Meeting meeting = new Meeting(circle);

    static Circle circleOf(long... people) {
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

    void inRoom(long... people) {
        LongStream.of(people).forEach(meeting::enter);
    }

    void allReady() {
        circle.inRoom().forEach(seat -> meeting.ready(seat.getPersonId(), now));
    }

    void pass(Duration time) {
        now = now.plus(time);
        meeting.catchUp(now);
    }

    void passMinutes(int minutes) {
        pass(Duration.ofMinutes(minutes));
    }

    Step step() {
        return circle.getTriad().getStep();
    }

    /** Everybody in, the opening over, the first round begun. */
    void inFirstRound() {
        inRoom(ANA, BEN, CLEO);
        allReady();
        passMinutes(5);
        allReady();
        assertThat(step()).isEqualTo(Step.PRACTISE);
    }

    void to(Step wanted) {
        while (step() != wanted) {
            pass(circle.getTriad().left(now));
        }
    }
}
