package org.attune.curriculum.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.attune.curriculum.model.CheckAccommodation;
import org.attune.curriculum.model.ModuleEnrolment;

/** What was granted beyond the rules of a check, and for whom it could be. */
@ApplicationScoped
public class AccommodationStore {

    private static final int MOST = 200;

    @PersistenceContext
    EntityManager em;

    public void add(CheckAccommodation accommodation) {
        em.persist(accommodation);
        em.flush();
    }

    /** What a person was granted, the oldest first. */
    public List<CheckAccommodation> of(long personId) {
        return em.createQuery(
                        "SELECT a FROM CheckAccommodation a WHERE a.personId = :person ORDER BY a.id",
                        CheckAccommodation.class)
                .setParameter("person", personId)
                .getResultList();
    }

    public void removeAllOf(long personId) {
        of(personId).forEach(em::remove);
        em.flush();
    }

    /** The latest ones of an organization. */
    public List<CheckAccommodation> latest(long organizationId) {
        return em.createQuery(
                        "SELECT a FROM CheckAccommodation a WHERE a.organizationId = :organization ORDER BY a.id DESC",
                        CheckAccommodation.class)
                .setParameter("organization", organizationId)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Whoever has tried a check and not passed it, those with most tries first. */
    public List<ModuleEnrolment> trying(long organizationId) {
        return em.createQuery(
                        "SELECT e FROM ModuleEnrolment e WHERE e.organizationId = :organization AND e.passedAt IS NULL"
                                + " AND e.triesUsed > 0 ORDER BY e.triesUsed DESC, e.lastTriedAt",
                        ModuleEnrolment.class)
                .setParameter("organization", organizationId)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** An enrolment of this organization, held until the transaction ends. */
    public Optional<ModuleEnrolment> locked(long organizationId, long enrolmentId) {
        return em.createQuery(
                        "SELECT e FROM ModuleEnrolment e WHERE e.id = :id AND e.organizationId = :organization",
                        ModuleEnrolment.class)
                .setParameter("id", enrolmentId)
                .setParameter("organization", organizationId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }
}
