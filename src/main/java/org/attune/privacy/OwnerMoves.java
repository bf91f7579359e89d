package org.attune.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import org.attune.privacy.model.Client;
import org.attune.privacy.model.ConsentGrant;
import org.attune.privacy.model.ConsentStep;
import org.attune.privacy.model.OwnerChange;
import org.attune.privacy.model.RestCause;
import org.attune.privacy.store.Clients;
import org.attune.privacy.store.OwnerChanges;

/** What a change of owner does to one consent. A yes that was given since the announcement stands. */
@ApplicationScoped
class OwnerMoves {

    @Inject
    Clients clients;

    @Inject
    OwnerChanges changes;

    @Inject
    ConsentLedger ledger;

    @Inject
    OwnerLetters letters;

    @Inject
    Event<Object> events;

    /**
     * The change of which the client has to know before they answer: an announced one, or one that came after their last
     * answer. Otherwise null.
     */
    OwnerChange changeFor(ConsentGrant grant, Instant now) {
        return changes.latestOf(grant.getOrganizationId())
                .filter(change -> now.isBefore(change.getAt())
                        || grant.getRestsFrom() != null
                        || grant.getChangedAt().isBefore(change.getAt()))
                .orElse(null);
    }

    void willChange(ConsentGrant grant, OwnerChange change) {
        if (!grant.isGivenSince(change.getAnnouncedAt()) && grant.restFrom(change.getAt(), RestCause.OWNER)) {
            letters.willChange(clientOf(grant), change);
        }
    }

    /** Another reason to rest has gone: the yes rests on, or will, if it was given to the former owner. */
    void restOn(ConsentGrant grant, Instant now) {
        var change = changeFor(grant, now);
        if (change != null && !grant.isGivenSince(change.getAnnouncedAt())) {
            grant.restFrom(change.getAt(), RestCause.OWNER);
        }
    }

    void changed(ConsentGrant grant, OwnerChange change, Instant now) {
        if (!grant.isGivenSince(change.getAnnouncedAt())) {
            grant.restFrom(change.getAt(), RestCause.OWNER);
            ledger.write(grant, ConsentStep.RESTS, now);
            events.fire(new ConsentRests(grant.getClientId(), grant.getOrganizationId(), grant.getId()));
            letters.changed(clientOf(grant), change);
        }
    }

    void stays(ConsentGrant grant) {
        if (grant.getRestsFrom() != null) {
            grant.restNoMore(RestCause.OWNER);
            letters.stays(clientOf(grant));
        }
    }

    private Client clientOf(ConsentGrant grant) {
        return clients.find(grant.getClientId()).orElseThrow();
    }
}
