package org.attune.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * A client as their coach sees them.
 *
 * @param alias empty for a tombstone
 * @param reachable whether an address for letters is kept
 * @param state where consent stands, expiry judged now; null when nothing was asked yet
 * @param at when it came to stand so: the link was sent, the answer given
 * @param until last day of a yes, or null
 * @param askingOver whether the link has waited too long for an answer
 * @param resting whether nobody may act on the yes until it is given afresh
 * @param scopes what is allowed now
 */
public record ClientSummary(
        long id,
        String alias,
        boolean reachable,
        Instant since,
        ConsentState state,
        Instant at,
        LocalDate until,
        boolean askingOver,
        boolean resting,
        Set<ConsentScope> scopes) {

    /** Whether this may be done now. */
    public boolean allows(ConsentScope scope) {
        return scopes.contains(scope);
    }

    /** Whether only the tombstone is left. */
    public boolean isTombstone() {
        return alias.isEmpty();
    }

    /** Whether the client has a link and has not answered. */
    public boolean isWaiting() {
        return state == ConsentState.DRAFTED || state == ConsentState.EXPLAINED;
    }
}
