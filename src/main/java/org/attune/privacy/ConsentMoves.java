package org.attune.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import org.attune.privacy.model.Client;
import org.attune.privacy.model.ConsentChange;
import org.attune.privacy.model.ConsentGrant;
import org.attune.privacy.model.ConsentStep;
import org.attune.privacy.model.Narrowing;
import org.attune.privacy.model.RestCause;
import org.attune.privacy.store.Clients;
import org.attune.shared.jobs.Jobs;

/**
 * Moves a grant along, writes the ledger and tells the others, all in the caller's transaction: when an observer cannot
 * do its part, nothing has moved.
 */
@ApplicationScoped
class ConsentMoves {

    @Inject
    Clients clients;

    @Inject
    ConsentLedger ledger;

    @Inject
    ConsentLetters letters;

    @Inject
    Jobs jobs;

    @Inject
    Event<Object> events;

    void answer(ConsentGrant grant, ClientAnswer answer, Instant now) {
        clientOf(grant).readsIn(answer.language());
        boolean doubted =
                grant.restsBecause(now).filter(RestCause.PROOF::equals).isPresent();
        long lastLine = ledger.lastLineOf(grant);
        grant.askNewest(Wording.NEWEST, now);
        if (grant.explain(answer.wordingShown(), answer.language(), now)) {
            ledger.write(grant, ConsentStep.EXPLAINED, now);
        }
        grant.answer(answer.yes(), answer.until(), now).ifPresent(change -> {
            if (doubted) {
                grant.takeAsGiven(lastLine);
            }
            answered(grant, change, now);
        });
    }

    private void answered(ConsentGrant grant, ConsentChange change, Instant now) {
        ledger.write(grant, change.step(), now);
        tellOfLoss(grant, change);
        if (!change.gained().isEmpty() || change.step() == ConsentStep.AGREED) {
            events.fire(new ConsentGranted(
                    grant.getClientId(), grant.getOrganizationId(), grant.getId(), grant.getScopes()));
        }
        if (grant.getEndsOn() != null) { // A first no takes nothing back.
            events.fire(Narrowing.of(clientOf(grant), grant, now).step());
        }
        expireInTime(grant);
        letters.answered(clientOf(grant));
    }

    private void expireInTime(ConsentGrant grant) {
        if (grant.getState().isAgreed()) {
            events.fire(new ConsentEndSet(grant.getClientId(), grant.eraseOn()));
            jobs.enqueue(ConsentExpiryJob.KIND, String.valueOf(grant.getClientId()), grant.endsAt());
        }
    }

    /** Once more after a restored backup, which nobody needs a letter about. The ledger tells when it really was. */
    void narrowAgain(ConsentGrant grant, Narrowing narrowing) {
        grant.narrowAgain(narrowing.left(), narrowing.until(), narrowing.at()).ifPresent(change -> {
            ledger.write(grant, change.step(), narrowing.at());
            tellOfLoss(grant, change);
            expireInTime(grant);
        });
    }

    private void tellOfLoss(ConsentGrant grant, ConsentChange change) {
        if (!change.lost().isEmpty()) {
            events.fire(
                    new ConsentNarrowed(grant.getClientId(), grant.getOrganizationId(), grant.getId(), change.lost()));
        }
    }

    void withdraw(ConsentGrant grant, Instant now) {
        if (grant.withdraw(now)) {
            letters.ended(clientOf(grant));
            withdrawn(grant, now);
        }
    }

    /** Once more after a restored backup; the client and the coach had their last letters. */
    void withdrawAgain(ConsentGrant grant, Instant now) {
        if (grant.withdraw(now)) {
            letters.forget(clientOf(grant));
            withdrawn(grant, now);
        }
    }

    /** The coach's account is erased: nobody is left for whom anything was allowed. */
    void endWithCoach(ConsentGrant grant, Instant now) {
        if (grant.withdraw(now)) {
            letters.endedForClient(clientOf(grant));
            withdrawn(grant, now);
        }
    }

    private void withdrawn(ConsentGrant grant, Instant now) {
        ledger.write(grant, ConsentStep.WITHDRAWN, now);
        end(grant, now);
        jobs.enqueue(ClientErasureJob.KIND, String.valueOf(grant.getClientId()));
    }

    private void end(ConsentGrant grant, Instant now) {
        events.fire(new ConsentWithdrawn(grant.getClientId(), grant.getOrganizationId(), grant.getId()));
        var client = clientOf(grant);
        client.becomeTombstone(now);
        events.fire(WithdrawnClients.stepOf(client));
    }

    void expire(ConsentGrant grant, Instant now) {
        if (grant.expire(now)) {
            ledger.write(grant, ConsentStep.EXPIRED, now);
            events.fire(new ConsentExpired(grant.getClientId(), grant.getOrganizationId(), grant.getId()));
            jobs.enqueue(
                    ClientErasureJob.KIND,
                    String.valueOf(grant.getClientId()),
                    grant.eraseOn().atStartOfDay(grant.getZone()).toInstant());
        }
    }

    /** An expired yes that nobody renewed in time ends like a withdrawal, and the client is told. */
    void lapse(ConsentGrant grant, Instant now) {
        if (grant.lapse(now)) {
            letters.ended(clientOf(grant));
            end(grant, now);
        }
    }

    boolean isLastLetterOnItsWay(ConsentGrant grant) {
        return letters.areWaiting(clientOf(grant));
    }

    void erased(ConsentGrant grant, Instant now) {
        grant.erase(now);
        ledger.write(grant, ConsentStep.ERASED, now);
    }

    private Client clientOf(ConsentGrant grant) {
        return clients.find(grant.getClientId()).orElseThrow();
    }
}
