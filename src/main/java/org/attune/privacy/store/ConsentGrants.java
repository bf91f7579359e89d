package org.attune.privacy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.attune.privacy.model.ConsentEntry;
import org.attune.privacy.model.ConsentGrant;

/** What clients allow, and the ledger of how it came to be. */
@ApplicationScoped
public class ConsentGrants {

    @PersistenceContext
    EntityManager em;

    public void add(ConsentGrant grant) {
        em.persist(grant);
        em.flush();
    }

    public void add(ConsentEntry entry) {
        em.persist(entry);
    }

    /** The grant, held until the transaction ends, so that two clicks come one after the other. */
    public Optional<ConsentGrant> locked(long id) {
        return Optional.ofNullable(em.find(ConsentGrant.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** What stands for this client: the latest grant. */
    public Optional<ConsentGrant> ofClient(long clientId) {
        return em.createQuery(
                        "SELECT g FROM ConsentGrant g WHERE g.clientId = :client ORDER BY g.id DESC",
                        ConsentGrant.class)
                .setParameter("client", clientId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public Optional<ConsentGrant> byLink(String linkDigest) {
        return em.createQuery("SELECT g FROM ConsentGrant g WHERE g.linkDigest = :digest", ConsentGrant.class)
                .setParameter("digest", linkDigest)
                .getResultStream()
                .findFirst();
    }

    /** Latest grants of all clients of a coach. */
    public List<ConsentGrant> ofCoach(long coachId) {
        return em.createQuery(
                        "SELECT g FROM ConsentGrant g, Client c WHERE g.clientId = c.id AND c.coachId = :coach"
                                + " ORDER BY g.id",
                        ConsentGrant.class)
                .setParameter("coach", coachId)
                .getResultList();
    }

    /** Oldest first. */
    public List<ConsentEntry> entriesOf(long grantId) {
        return em.createQuery("SELECT e FROM ConsentEntry e WHERE e.grantId = :grant ORDER BY e.id", ConsentEntry.class)
                .setParameter("grant", grantId)
                .getResultList();
    }

    /** Proof of the latest line, empty when there is none. */
    public String lastProof(long grantId) {
        return em.createQuery(
                        "SELECT e.proof FROM ConsentEntry e WHERE e.grantId = :grant ORDER BY e.id DESC", String.class)
                .setParameter("grant", grantId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse("");
    }
}
