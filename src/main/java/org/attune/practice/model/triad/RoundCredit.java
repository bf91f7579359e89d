package org.attune.practice.model.triad;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Whether a round counts. Practice without feedback did not help in trials, so it counts for all of its people once
 * somebody has noticed something for the coach, and the coach has read it and answered in their own words. An
 * observer's own round counts when they gave something. Two people without an observer have recorded it as well (R8):
 * by their own means, and the coach says so; nothing of it comes to us.
 */
public final class RoundCredit {

    /** What is still open before a round counts. */
    public enum Open {
        /** Less than a minute was practised. */
        PRACTICE,
        FEEDBACK,
        ANSWER,
        RECORDING
    }

    /** What was practised for a shorter time is no round. */
    public static final int LEAST_SECONDS = 60;

    private final TriadRound round;
    private final List<TriadPart> parts;
    private final Set<Long> givers;

    /**
     * @param parts all parts in this round
     * @param givers who has noticed something for the coach
     */
    public RoundCredit(TriadRound round, List<TriadPart> parts, Set<Long> givers) {
        this.round = round;
        this.parts = parts;
        this.givers = givers;
    }

    /** What is open for everybody; nothing when the round counts. */
    public Set<Open> open() {
        var open = EnumSet.noneOf(Open.class);
        var coach = parts.stream().filter(TriadPart::isCoach).findFirst();
        boolean answered = coach.filter(TriadPart::isAnswered).isPresent();
        if (!round.isPractised() || round.getPractisedSeconds() < LEAST_SECONDS) {
            open.add(Open.PRACTICE);
        }
        if (givers.isEmpty()) {
            open.add(Open.FEEDBACK);
        }
        if (!answered) {
            open.add(Open.ANSWER);
        }
        if (round.isPair() && coach.filter(TriadPart::isRecorded).isEmpty()) {
            open.add(Open.RECORDING);
        }
        return open;
    }

    /** Whether the round counts for this part, and has not been counted yet. */
    public boolean isDue(TriadPart part) {
        boolean gave = part.getRole() != TriadRole.OBSERVER || givers.contains(part.getPersonId());
        return open().isEmpty() && gave && part.minutes() > 0 && !part.isCredited();
    }

    /** The others, as the ledger knows people: by number, smallest first. */
    public String partnersOf(TriadPart part) {
        return String.join(
                ",",
                parts.stream()
                        .map(TriadPart::getPersonId)
                        .filter(person -> person != part.getPersonId())
                        .sorted()
                        .map(String::valueOf)
                        .toList());
    }
}
