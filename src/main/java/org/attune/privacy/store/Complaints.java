package org.attune.privacy.store;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attune.privacy.model.Complaint;

/** What clients complained about. */
@ApplicationScoped
public class Complaints {

    /** Whether a complaint waits in the school of the administrator {@code ?1}. */
    public static final String MAY_WAIT = "EXISTS (SELECT 1 FROM privacy_complaint p JOIN organization_role r"
            + " ON r.organization_id = p.organization_id WHERE r.person_id = ?1 AND r.role = 'ORGANIZATION_ADMIN'"
            + " AND p.answered_at IS NULL)";

    @PersistenceContext
    EntityManager em;

    public void add(Complaint complaint) {
        em.persist(complaint);
        em.flush();
    }

    public Optional<Complaint> held(long id) {
        return Optional.ofNullable(em.find(Complaint.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Newest first. */
    public List<Complaint> ofClient(long clientId) {
        return em.createQuery(
                        "SELECT c FROM Complaint c WHERE c.clientId = :client ORDER BY c.id DESC", Complaint.class)
                .setParameter("client", clientId)
                .getResultList();
    }

    /** Numbers of those that were written by the link which the client has today. */
    public Set<Long> ofClientBehindTheirLink(long clientId) {
        return em.createQuery(
                        "SELECT c.id FROM Complaint c, ConsentGrant g WHERE c.clientId = :client"
                                + " AND g.clientId = :client AND g.link.digest = c.linkDigest",
                        Long.class)
                .setParameter("client", clientId)
                .getResultStream()
                .collect(toSet());
    }

    /** Those of a school that are not about a client of this person: unanswered ones first, then the newest. */
    public List<Complaint> of(long organizationId, long notOfCoach, int limit) {
        return em.createQuery(
                        "SELECT c FROM Complaint c, Client k WHERE k.id = c.clientId"
                                + " AND c.organizationId = :organization AND k.coachId <> :coach"
                                + " ORDER BY CASE WHEN c.answeredAt IS NULL THEN 0 ELSE 1 END, c.id DESC",
                        Complaint.class)
                .setParameter("organization", organizationId)
                .setParameter("coach", notOfCoach)
                .setMaxResults(limit)
                .getResultList();
    }
}
