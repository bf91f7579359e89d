package org.attune.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.logging.Logger;
import org.attune.privacy.model.ConsentGrant;
import org.attune.privacy.model.RestCause;
import org.attune.shared.config.AttuneConfig;
import org.attune.shared.mail.Outbox;

/**
 * Looks whether the record of a consent proves itself. When it does not, nobody may act on the consent any more, and the
 * operator is told: somebody has reached into the database, or it is damaged.
 */
@ApplicationScoped
class ProofKeeper {

    private static final Logger LOG = Logger.getLogger(ProofKeeper.class.getName());

    @Inject
    ConsentLedger ledger;

    @Inject
    Outbox outbox;

    @Inject
    OperatorAccount operator;

    @Inject
    AttuneConfig config;

    @Inject
    OwnerMoves owners;

    @Inject
    Event<Object> events;

    /** Looks, and tells the record. */
    List<ConsentLine> read(ConsentGrant grant, Instant now) {
        look(grant, now);
        return ledger.linesOf(grant.getId());
    }

    /** Has the consent rest when its record is not what was written, and ends that rest when it is again. */
    void look(ConsentGrant grant, Instant now) {
        if (!ledger.proves(grant)) {
            doubt(grant, now);
        } else if (grant.restsBecause(now).filter(RestCause.PROOF::equals).isPresent()) {
            grant.restNoMore(RestCause.PROOF);
            owners.restOn(grant, now);
            tellThatItCounts(grant, now);
        }
    }

    private void tellThatItCounts(ConsentGrant grant, Instant now) {
        if (grant.restsBecause(now).isEmpty()) {
            events.fire(new ConsentGranted(
                    grant.getClientId(), grant.getOrganizationId(), grant.getId(), grant.getScopes()));
        }
    }

    private void doubt(ConsentGrant grant, Instant now) {
        if (grant.restsBecause(now).filter(RestCause.PROOF::equals).isEmpty() && grant.restFrom(now, RestCause.PROOF)) {
            LOG.severe(() -> "The record of consent " + grant.getId() + " does not prove itself; it rests");
            events.fire(new ConsentRests(grant.getClientId(), grant.getOrganizationId(), grant.getId()));
            operator.address()
                    .ifPresent(address -> outbox.send(
                            grant.getOrganizationId(),
                            address,
                            operator.text("letter.proof.subject"),
                            operator.text(
                                    "letter.proof.text", grant.getId(), config.publicAddress() + "/privacy/records")));
        }
    }
}
