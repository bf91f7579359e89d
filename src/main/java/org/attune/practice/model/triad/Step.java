package org.attune.practice.model.triad;

import java.time.Duration;

/**
 * The steps of a meeting in their order: an opening in three parts (S12), then for each round practice, a quiet note,
 * the debrief in the order coach, client, observers, and stepping out of the role (R8), at last a closing. A round
 * begins only when everybody says so; all other steps end by the clock if nobody ends them before.
 */
public enum Step {
    /** People come in; nothing has begun. */
    GATHERING(0, 0),
    SETTLE(1, 1),
    AGREE(2, 2),
    AIM(2, 2),
    /** Roles and scene of the next round are known; it begins when all are ready. */
    READY(0, 0),
    PRACTISE(12, 12),
    /** Two quiet minutes: the coach writes for themselves. */
    NOTE(2, 2),
    COACH_SPEAKS(2, 3),
    CLIENT_SPEAKS(2, 4),
    OBSERVERS_SPEAK(3, 0),
    /** The client player steps out of the role. */
    DEROLE(1, 1),
    CLOSING(4, 4),
    OVER(0, 0);

    private final int minutes;
    private final int minutesOfPair;

    Step(int minutes, int minutesOfPair) {
        this.minutes = minutes;
        this.minutesOfPair = minutesOfPair;
    }

    /** How long the step lasts; a pair shares the observers' time, so that every round takes 22 minutes. */
    public Duration length(boolean pair) {
        return Duration.ofMinutes(pair ? minutesOfPair : minutes);
    }

    /** Whether the clock ends this step. */
    public boolean isTimed() {
        return minutes > 0;
    }

    /** Whether the step belongs to a round that has begun. */
    public boolean isInRound() {
        return compareTo(PRACTISE) >= 0 && compareTo(DEROLE) <= 0;
    }

    /** Whether the debrief has come to the observers, so that the coach hears what they noticed. */
    public boolean isAfterClient() {
        return compareTo(OBSERVERS_SPEAK) >= 0;
    }

    /** Whose step it is: only they, or all together, move on before the clock does. Null: everybody's. */
    public TriadRole speaker() {
        return switch (this) {
            case NOTE, COACH_SPEAKS -> TriadRole.COACH;
            case CLIENT_SPEAKS, DEROLE -> TriadRole.CLIENT;
            case OBSERVERS_SPEAK -> TriadRole.OBSERVER;
            default -> null;
        };
    }

    /** The step that follows in the same round, or in opening and closing. */
    Step following() {
        return this == OVER ? OVER : values()[ordinal() + 1];
    }
}
