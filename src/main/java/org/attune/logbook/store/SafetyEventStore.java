package org.attune.logbook.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.attune.logbook.model.SafetyEvent;

/** All safety events; nobody but the two people finds what one holds. */
@ApplicationScoped
public class SafetyEventStore {

    private static final int SHOWN = 100;
    private static final String OF_PERSON =
            "SELECT e FROM SafetyEvent e WHERE (e.traineeId = :person OR e.supervisorId = :person)";

    /** Whether anything may wait for the person {@code ?1}. */
    public static final String MAY_WAIT = "EXISTS (SELECT 1 FROM logbook_safety_event"
            + " WHERE closed_at IS NULL AND (trainee_id = ?1 OR supervisor_id = ?1))";

    @PersistenceContext
    EntityManager em;

    public void add(SafetyEvent event) {
        em.persist(event);
        em.flush();
    }

    /** Of the trainee who noted it, or of the supervisor who was told. */
    public Optional<SafetyEvent> of(long id, long personId) {
        return em.createQuery(OF_PERSON + " AND e.id = :id", SafetyEvent.class)
                .setParameter("person", personId)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The same, held until the transaction ends. */
    public Optional<SafetyEvent> locked(long id, long personId) {
        return em.createQuery(OF_PERSON + " AND e.id = :id", SafetyEvent.class)
                .setParameter("person", personId)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** For what looks after events by itself, held until the transaction ends. */
    public Optional<SafetyEvent> locked(long id) {
        return Optional.ofNullable(em.find(SafetyEvent.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** All of a person on either side, the latest first. */
    public List<SafetyEvent> allOf(long personId) {
        return em.createQuery(OF_PERSON + " ORDER BY e.id DESC", SafetyEvent.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /** Open ones of a person on either side, and all of the organization they oversee, or 0. */
    public List<SafetyEvent> openFor(long personId, long organizationId) {
        return em.createQuery(
                        "SELECT e FROM SafetyEvent e WHERE e.closedAt IS NULL AND (e.traineeId = :person"
                                + " OR e.supervisorId = :person OR e.organizationId = :organization) ORDER BY e.id",
                        SafetyEvent.class)
                .setParameter("person", personId)
                .setParameter("organization", organizationId)
                .getResultList();
    }

    public List<SafetyEvent> openOf(long personId) {
        return em.createQuery(OF_PERSON + " AND e.closedAt IS NULL ORDER BY e.id", SafetyEvent.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /** Whether another open event holds the deadlines of this person. */
    public boolean isHeldByAnother(long personId, long eventId) {
        return openOf(personId).stream().anyMatch(event -> event.getId() != eventId);
    }

    /** Those of an organization, the latest first. */
    public List<SafetyEvent> ofOrganization(long organizationId) {
        return em.createQuery(
                        "SELECT e FROM SafetyEvent e WHERE e.organizationId = :organization ORDER BY e.id DESC",
                        SafetyEvent.class)
                .setParameter("organization", organizationId)
                .setMaxResults(SHOWN)
                .getResultList();
    }
}
