package org.attune.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.practice.store.TriadStore;

/**
 * What somebody owes themselves before they practise again: an answer to what was noticed when they coached. Where nobody
 * noticed anything there is nothing to answer, and nothing is owed.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
@Permitted(Role.TRAINEE)
public class TriadOwed {

    @Inject
    TriadStore store;

    @Inject
    CurrentAccount account;

    @Inject
    Clock clock;

    /** The id of the round to answer before this meeting, or null; a meeting one is in already is never closed. */
    public Long before(long triadId) {
        if (isIn(triadId)) {
            return null;
        }
        var now = clock.instant();
        return store.unansweredOf(account.id(), triadId).stream()
                .filter(coached -> coached.triad().isHeard(coached.round().getNumber(), now))
                .map(coached -> coached.round().getId())
                .findFirst()
                .orElse(null);
    }

    private boolean isIn(long triadId) {
        return store.seats(List.of(triadId)).stream()
                .anyMatch(seat -> seat.getPersonId() == account.id() && seat.getArrival() > 0);
    }
}
