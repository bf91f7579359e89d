package org.attune.logbook.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.attune.logbook.model.Milestone;
import org.attune.logbook.model.Milestone.State;

/** All milestones that were handed in. */
@ApplicationScoped
public class MilestoneStore {

    /** Whether anything waits for the person {@code ?1} by name. */
    public static final String MAY_WAIT =
            "EXISTS (SELECT 1 FROM logbook_milestone WHERE state = 'SUBMITTED' AND named_id = ?1)";

    private static final int SHOWN = 200;

    @PersistenceContext
    EntityManager em;

    public void add(Milestone milestone) {
        em.persist(milestone);
        em.flush();
    }

    public Optional<Milestone> locked(long organizationId, long id) {
        return em.createQuery(
                        "SELECT m FROM Milestone m WHERE m.id = :id AND m.organizationId = :organization",
                        Milestone.class)
                .setParameter("id", id)
                .setParameter("organization", organizationId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** What somebody handed in, the latest first. */
    public List<Milestone> of(long personId) {
        return em.createQuery(
                        "SELECT m FROM Milestone m WHERE m.personId = :person ORDER BY m.id DESC", Milestone.class)
                .setParameter("person", personId)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    /** What waits in an organization for somebody with these kinds to confirm, or for this person by name. */
    public List<Milestone> open(long organizationId, Collection<String> kinds, long confirmerId) {
        if (kinds.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "SELECT m FROM Milestone m WHERE m.organizationId = :organization AND m.state = :open"
                                + " AND m.kind IN :kinds AND m.personId <> :confirmer"
                                + " AND (m.namedId IS NULL OR m.namedId = :confirmer) ORDER BY m.id",
                        Milestone.class)
                .setParameter("organization", organizationId)
                .setParameter("open", State.SUBMITTED)
                .setParameter("kinds", kinds)
                .setParameter("confirmer", confirmerId)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    /** What somebody has confirmed, the latest first. */
    public List<Milestone> confirmedBy(long personId) {
        return em.createQuery(
                        "SELECT m FROM Milestone m WHERE m.settlement.by = :person AND m.state = :confirmed"
                                + " ORDER BY m.id DESC",
                        Milestone.class)
                .setParameter("person", personId)
                .setParameter("confirmed", State.CONFIRMED)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    /** What was confirmed by this person since then without a standing credential. */
    public List<Milestone> unverifiedBy(long personId, Instant since) {
        return em.createQuery(
                        "SELECT m FROM Milestone m WHERE m.settlement.by = :person AND m.state = :confirmed"
                                + " AND m.settlement.unverified = TRUE AND m.settlement.at >= :since",
                        Milestone.class)
                .setParameter("person", personId)
                .setParameter("confirmed", State.CONFIRMED)
                .setParameter("since", since)
                .getResultList();
    }

    /** Everything a person had to do with, on either side. */
    public List<Milestone> allOf(long personId) {
        return em.createQuery(
                        "SELECT m FROM Milestone m WHERE m.personId = :person OR m.namedId = :person"
                                + " OR m.settlement.by = :person ORDER BY m.id",
                        Milestone.class)
                .setParameter("person", personId)
                .getResultList();
    }
}
