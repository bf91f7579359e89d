package org.attune.privacy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.attune.privacy.ConsentState;
import org.attune.privacy.model.ConsentEntry;
import org.attune.privacy.model.ConsentGrant;
import org.attune.privacy.model.ConsentStep;
import org.attune.privacy.model.Narrowing;
import org.attune.privacy.model.RestCause;

/** What clients allow, and the ledger of how it came to be. */
@ApplicationScoped
public class ConsentGrants {

    /** Whether anything may wait for the person {@code ?1}. */
    public static final String MAY_WAIT = "EXISTS (SELECT 1 FROM privacy_client c JOIN privacy_grant g"
            + " ON g.client_id = c.id WHERE c.coach_id = ?1 AND c.forgotten_at IS NULL"
            + " AND g.state IN ('DRAFTED', 'EXPLAINED'))";

    /** Whether any consent rests because of its record; the operator alone is told. */
    public static final String ANY_DOUBTED = "EXISTS (SELECT 1 FROM privacy_grant WHERE rests_because = 'PROOF')";

    private static final List<ConsentStep> ANSWERS =
            List.of(ConsentStep.AGREED, ConsentStep.NARROWED, ConsentStep.CHANGED, ConsentStep.REFUSED);

    @PersistenceContext
    EntityManager em;

    public void add(ConsentGrant grant) {
        em.persist(grant);
        em.flush();
    }

    public void add(ConsentEntry entry) {
        em.persist(entry);
    }

    /** What stands for this client: the latest grant. */
    public Optional<ConsentGrant> ofClient(long clientId) {
        return latestOf(clientId).getResultStream().findFirst();
    }

    /** The same, held until the transaction ends, so that two clicks come one after the other. */
    public Optional<ConsentGrant> heldOfClient(long clientId) {
        return latestOf(clientId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    public Optional<ConsentGrant> held(long id) {
        return Optional.ofNullable(em.find(ConsentGrant.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The next that stand, in the order of their numbers. */
    public List<ConsentGrant> standingAfter(long id, int limit) {
        return em.createQuery(
                        "SELECT g FROM ConsentGrant g WHERE g.id > :id AND g.state IN :standing ORDER BY g.id",
                        ConsentGrant.class)
                .setParameter("id", id)
                .setParameter("standing", List.of(ConsentState.GRANTED, ConsentState.NARROWED))
                .setMaxResults(limit)
                .getResultList();
    }

    /** Those that rest because their record does not prove itself, the longest first. */
    public List<ConsentGrant> doubted() {
        return em.createQuery(
                        "SELECT g FROM ConsentGrant g WHERE g.terms.restsBecause = :proof ORDER BY g.terms.restsFrom",
                        ConsentGrant.class)
                .setParameter("proof", RestCause.PROOF)
                .getResultList();
    }

    public Optional<ConsentGrant> byLink(String linkDigest) {
        return behind(linkDigest).getResultStream().findFirst();
    }

    /** The same, held until the transaction ends. */
    public Optional<ConsentGrant> heldByLink(String linkDigest) {
        return behind(linkDigest)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<ConsentGrant> latestOf(long clientId) {
        return em.createQuery(
                        "SELECT g FROM ConsentGrant g WHERE g.clientId = :client ORDER BY g.id DESC",
                        ConsentGrant.class)
                .setParameter("client", clientId)
                .setMaxResults(1);
    }

    private TypedQuery<ConsentGrant> behind(String linkDigest) {
        return em.createQuery("SELECT g FROM ConsentGrant g WHERE g.link.digest = :digest", ConsentGrant.class)
                .setParameter("digest", linkDigest);
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

    /** Requests without an answer of a coach's clients, the oldest first. */
    public List<UnansweredRequest> unansweredOf(long coachId) {
        return em.createQuery(
                        "SELECT c.id, c.alias, g.link.sentAt, g.link.askUntil FROM ConsentGrant g, Client c"
                                + " WHERE g.clientId = c.id AND c.coachId = :coach AND g.state IN :unanswered"
                                + " AND g.link.sentAt IS NOT NULL AND c.forgottenAt IS NULL ORDER BY g.link.sentAt",
                        Object[].class)
                .setParameter("coach", coachId)
                .setParameter("unanswered", List.of(ConsentState.DRAFTED, ConsentState.EXPLAINED))
                .getResultStream()
                .map(row -> new UnansweredRequest((Long) row[0], (String) row[1], (Instant) row[2], (Instant) row[3]))
                .toList();
    }

    /** Oldest first. */
    public List<ConsentEntry> entriesOf(long grantId) {
        return em.createQuery("SELECT e FROM ConsentEntry e WHERE e.grantId = :grant ORDER BY e.id", ConsentEntry.class)
                .setParameter("grant", grantId)
                .getResultList();
    }

    /** Every answer that the ledgers tell of and that may allow less than one before it. */
    public List<Narrowing> narrowings() {
        return em.createQuery(
                        "SELECT c.id, c.since, e FROM ConsentEntry e, ConsentGrant g, Client c"
                                + " WHERE g.id = e.grantId AND c.id = g.clientId AND e.step IN :steps"
                                + " AND e.endsOn IS NOT NULL ORDER BY e.id",
                        Object[].class)
                .setParameter("steps", ANSWERS)
                .getResultStream()
                .map(row -> narrowing((Long) row[0], (Instant) row[1], (ConsentEntry) row[2]))
                .toList();
    }

    private static Narrowing narrowing(long clientId, Instant since, ConsentEntry entry) {
        return new Narrowing(clientId, since, entry.getAt(), entry.getScopes(), entry.getEndsOn());
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
