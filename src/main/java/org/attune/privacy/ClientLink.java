package org.attune.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.attune.privacy.model.RestCause;

/**
 * What a client sees behind their link.
 *
 * @param alias empty once everything is stopped
 * @param reachable whether an address is kept
 * @param supervisors names of those who supervise the coach today
 * @param askingOver whether the link waited too long for a first answer
 * @param at when it came to stand so
 * @param until last day of the yes, or null
 * @param rests why the yes rests, or null
 * @param newOwner who takes over the school, or took it over since the last answer; else null
 * @param ownedFrom the day on which they do, or null
 * @param restsFrom from when on it rests or will, or null
 * @param eraseOn the day an expired yes is erased, or null
 */
public record ClientLink(
        ConsentState state,
        String alias,
        boolean reachable,
        String coach,
        String organization,
        List<String> supervisors,
        String wording,
        Set<ConsentScope> scopes,
        boolean askingOver,
        Instant at,
        LocalDate until,
        LocalDate eraseOn,
        ZoneId zone,
        RestCause rests,
        Instant restsFrom,
        String newOwner,
        LocalDate ownedFrom,
        List<ConsentLine> history,
        List<Opening> openings) {

    /** The sentences the client was shown over time, each once, with the names in them as they are today. */
    public List<ShownWording> wordingsShown(String noSupervisor) {
        return ShownWording.in(history, zone, coach, organization, supervisorNames(noSupervisor));
    }

    /** Who supervises the coach, as it is said in a sentence. */
    public String supervisorNames(String none) {
        return supervisors.isEmpty() ? none : String.join(", ", supervisors);
    }

    public boolean isAgreed() {
        return state.isAgreed() && !isResting();
    }

    /** Whether a yes stands that nobody may act on until it is given afresh. */
    public boolean isResting() {
        return rests != null;
    }

    /** Whether the yes will rest from a day that is known. */
    public boolean isGoingToRest() {
        return !isResting() && restsFrom != null;
    }

    /** Whether a new owner of the school is to be told of, of whom nothing else on the page tells. */
    public boolean isNewOwnerTold() {
        return newOwner != null && !isOver() && !isResting() && !isGoingToRest();
    }

    public boolean isOver() {
        return state.isOver();
    }

    public boolean isRefused() {
        return state == ConsentState.REFUSED;
    }

    public boolean isExpired() {
        return state == ConsentState.EXPIRED;
    }

    /** Whether the three questions can be answered now. */
    public boolean isAnswerable() {
        return !isOver() && !askingOver;
    }

    /** Whether somebody answered before. */
    public boolean isAnswered() {
        return state != ConsentState.DRAFTED && state != ConsentState.EXPLAINED;
    }
}
