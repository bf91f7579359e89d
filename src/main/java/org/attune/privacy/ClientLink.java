package org.attune.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/**
 * What a client sees behind their link.
 *
 * @param alias empty once everything is stopped
 * @param supervisors names of those who supervise the coach today
 * @param askingOver whether the link waited too long for a first answer
 * @param at when it came to stand so
 * @param until last day of the yes, or null
 * @param eraseOn the day an expired yes is erased, or null
 */
public record ClientLink(
        ConsentState state,
        String alias,
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
        List<ConsentLine> history,
        List<Opening> openings) {

    public boolean isAgreed() {
        return state.isAgreed();
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
