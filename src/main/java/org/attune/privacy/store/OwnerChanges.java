package org.attune.privacy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.attune.privacy.ConsentState;
import org.attune.privacy.model.ConsentGrant;
import org.attune.privacy.model.OwnerChange;

/** Announced changes of owner, and whom they concern. */
@ApplicationScoped
public class OwnerChanges {

    @PersistenceContext
    EntityManager em;

    public void add(OwnerChange change) {
        em.persist(change);
        em.flush();
    }

    public Optional<OwnerChange> held(long id) {
        return Optional.ofNullable(em.find(OwnerChange.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The latest that was not called off. */
    public Optional<OwnerChange> latestOf(long organizationId) {
        return em.createQuery(
                        "SELECT o FROM OwnerChange o WHERE o.organizationId = :organization AND o.calledOffAt IS NULL"
                                + " ORDER BY o.id DESC",
                        OwnerChange.class)
                .setParameter("organization", organizationId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The next standing consents of a school, in the order of their numbers. */
    public List<ConsentGrant> standing(long organizationId, long after, int limit) {
        return em.createQuery(
                        "SELECT g FROM ConsentGrant g WHERE g.organizationId = :organization AND g.id > :after"
                                + " AND g.state IN :standing ORDER BY g.id",
                        ConsentGrant.class)
                .setParameter("organization", organizationId)
                .setParameter("after", after)
                .setParameter("standing", List.of(ConsentState.GRANTED, ConsentState.NARROWED))
                .setMaxResults(limit)
                .getResultList();
    }
}
