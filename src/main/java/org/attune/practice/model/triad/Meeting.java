package org.attune.practice.model.triad;

import java.time.Instant;
import java.util.Optional;
import org.attune.shared.Refusal;

/**
 * What happens in the room. The server's clock is the only one: whoever asks, the meeting first catches up with the
 * time that has passed. Anybody may pause or stop at any moment and owes no reason; after a pause it goes on when
 * everybody who is there is ready; after a stop the client player steps out of the role before anything else (R8, S14).
 * Somebody who drops keeps their place; when somebody leaves, the others go on with what is left (E8).
 */
public final class Meeting {

    private static final String FEATURE = "practice";

    private final Triad triad;
    private final Circle circle;

    public Meeting(Circle circle) {
        this.triad = circle.getTriad();
        this.circle = circle;
    }

    /** Moves on to where the clock stands. Nothing moves while it is paused, nor past a round that must be begun. */
    public void catchUp(Instant now) {
        while (triad.isBehind(now)) {
            goOn(triad.getEndsAt());
        }
    }

    /** Comes into the room, for the first time or again. */
    public void enter(long person) {
        var seat = circle.seat(person);
        if (seat.isIn() || triad.isOver()) {
            return;
        }
        int arrival =
                circle.getSeats().stream().mapToInt(TriadSeat::getArrival).max().orElse(0) + 1;
        boolean late = triad.getStep().compareTo(Step.READY) >= 0;
        seat.enter(arrival, late ? triad.getRound() + 1 : 1);
        triad.changed();
    }

    /** Says they are ready to go on; with the last of them everybody goes on, or the clock runs again. */
    public void ready(long person, Instant now) {
        present(person).ready(true);
        triad.changed();
        if (triad.isOver() || !circle.inRoom().stream().allMatch(TriadSeat::isReady)) {
            return;
        }
        if (triad.isPaused()) {
            triad.resume(now);
            allUnready();
        } else {
            goOn(now);
        }
    }

    /** Takes back having said so. */
    public void notReady(long person) {
        present(person).ready(false);
        triad.changed();
    }

    /**
     * The one whose turn it is hands on.
     *
     * @param step what they had before them; another one has gone already
     */
    public void handOn(long person, Step step, Instant now) {
        present(person);
        var speaker = triad.getStep().speaker();
        boolean theirs = speaker != null && circle.roleOf(person).orElse(null) == speaker;
        if (step == triad.getStep() && theirs && !triad.isPaused()) {
            goOn(now);
        }
    }

    /** Anybody, any time, no reason. */
    public void pause(long person, Instant now) {
        present(person);
        if (!triad.isPaused() && triad.isBegun() && !triad.isOver()) {
            triad.pause(now);
            allUnready();
        }
    }

    /** Anybody, any time, no reason: a round ends with stepping out of the role, everything else with the closing. */
    public void stop(long person, Instant now) {
        present(person);
        var step = triad.getStep();
        if (!triad.isBegun() || triad.isOver()) {
            return;
        }
        if (step.isInRound() && step != Step.DEROLE) {
            endPractice(now);
            circle.current().stop();
            if (circle.isIn(TriadRole.CLIENT)) {
                go(Step.DEROLE, now);
            } else {
                nextRound(now);
            }
        } else {
            go(step == Step.CLOSING ? Step.OVER : Step.CLOSING, now);
        }
    }

    /** Goes for good; the others go on with what is possible. A pause stays a pause. */
    public void leave(long person, Instant now) {
        var seat = present(person);
        var role = circle.roleOf(person).orElse(null);
        if (triad.getStep() == Step.PRACTISE) {
            circle.part(person).ifPresent(part -> part.leave(circle.practised(now)));
        }
        seat.leave();
        allUnready();
        triad.changed();
        if (triad.isBegun() && !triad.isOver()) {
            boolean paused = triad.isPaused();
            goOnAfterLeaving(role, now);
            if (paused && !triad.isPaused() && !triad.isOver()) {
                triad.pause(now);
            }
        }
    }

    private void goOnAfterLeaving(TriadRole role, Instant now) {
        var step = triad.getStep();
        if (circle.inRoom().isEmpty()) {
            endPractice(now);
            go(Step.OVER, now);
        } else if (circle.inRoom().size() < 2 && step != Step.CLOSING) {
            endPractice(now);
            go(Step.CLOSING, now);
        } else if (step.isInRound() && isNeeded(role, step)) {
            goOn(now);
        }
    }

    private boolean isNeeded(TriadRole role, Step step) {
        boolean played = step == Step.PRACTISE && (role == TriadRole.COACH || role == TriadRole.CLIENT);
        return played || role != null && role == step.speaker() && !circle.isIn(role);
    }

    /** Goes on without somebody who has not been heard of for a while. */
    public void goOnWithout(long person, long missed, Instant now) {
        present(person);
        if (circle.seat(missed).isMissed(now)) {
            leave(missed, now);
        }
    }

    private void goOn(Instant from) {
        switch (triad.getStep()) {
            case GATHERING -> {
                if (circle.inRoom().size() < 2) {
                    throw new Refusal(FEATURE, "triad.room.too-few");
                }
                go(Step.SETTLE, from);
            }
            case AIM -> nextRound(from);
            case READY -> begin(from);
            default -> {
                endPractice(from);
                following().ifPresentOrElse(step -> go(step, from), () -> nextRound(from));
            }
        }
    }

    /** The next step for which there is somebody; none when the round is at its end. */
    private Optional<Step> following() {
        var step = triad.getStep();
        do {
            if (step == Step.DEROLE) {
                return Optional.empty();
            }
            step = step.following();
        } while (step.isInRound() && !circle.isIn(step.speaker()));
        return Optional.of(step);
    }

    private void nextRound(Instant from) {
        int next = triad.getRound() + 1;
        if (circle.upcoming(next).isEmpty()) {
            go(Step.CLOSING, from);
            return;
        }
        triad.nextRound();
        if (circle.round(next).isEmpty()) {
            circle.add(new TriadRound(triad, next));
        }
        go(Step.READY, from);
    }

    private void begin(Instant from) {
        var roles = circle.upcoming(triad.getRound());
        var round = circle.current();
        if (roles.isEmpty()) {
            go(Step.CLOSING, from);
            return;
        }
        if (!round.hasScene()) {
            throw new Refusal(FEATURE, "triad.room.no-scene");
        }
        roles.forEach((person, role) -> circle.add(new TriadPart(round, person, role)));
        round.start(roles.size() == 2, from);
        go(Step.PRACTISE, from);
    }

    private void go(Step to, Instant from) {
        allUnready();
        triad.go(to, from, !circle.isIn(TriadRole.OBSERVER));
    }

    private void endPractice(Instant now) {
        if (triad.getStep() == Step.PRACTISE) {
            var time = circle.practised(now);
            circle.current().practised(time);
            circle.partsOf(triad.getRound()).forEach(part -> part.practised(time));
        }
    }

    private void allUnready() {
        circle.getSeats().forEach(seat -> seat.ready(false));
    }

    private TriadSeat present(long person) {
        var seat = circle.seat(person);
        if (!seat.isIn()) {
            throw new Refusal(FEATURE, "triad.room.come-in-first");
        }
        return seat;
    }
}
