package org.attune.curriculum.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.attune.curriculum.model.Edition;

/** What organizations have published for themselves. Everything is asked for by the organization it belongs to. */
@ApplicationScoped
public class Editions {

    @PersistenceContext
    EntityManager em;

    public void add(Edition edition) {
        em.persist(edition);
        em.flush();
    }

    /** For what is done in the background after it was published, held until the transaction ends. */
    public Optional<Edition> locked(long editionId) {
        return Optional.ofNullable(em.find(Edition.class, editionId, LockModeType.PESSIMISTIC_WRITE));
    }

    /** All editions of an organization, the newest first. */
    public List<Edition> of(long organizationId) {
        return em.createQuery(
                        "SELECT e FROM Edition e WHERE e.organizationId = :organization ORDER BY e.id DESC",
                        Edition.class)
                .setParameter("organization", organizationId)
                .getResultList();
    }

    /** What a person has published or retired. */
    public List<Edition> by(long personId) {
        return em.createQuery(
                        "SELECT e FROM Edition e WHERE e.publishedBy = :person OR e.retiredBy = :person ORDER BY e.id",
                        Edition.class)
                .setParameter("person", personId)
                .getResultList();
    }

    public Optional<Edition> locked(long organizationId, long editionId) {
        return em.createQuery(
                        "SELECT e FROM Edition e WHERE e.id = :id AND e.organizationId = :organization", Edition.class)
                .setParameter("id", editionId)
                .setParameter("organization", organizationId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Changes whenever something is published or retired; zero for an organization without content of its own. */
    public long stamp(long organizationId) {
        List<?> stamps = em.createNativeQuery("SELECT stamp FROM curriculum_own_stamp WHERE organization_id = ?1")
                .setParameter(1, organizationId)
                .getResultList();
        return stamps.isEmpty() ? 0 : ((Number) stamps.get(0)).longValue();
    }

    /** Lets all nodes read anew. Holds the row until the end: what is published comes one after the other. */
    public void turnStamp(long organizationId) {
        em.createNativeQuery("INSERT INTO curriculum_own_stamp (organization_id, stamp) VALUES (?1, 1)"
                        + " ON DUPLICATE KEY UPDATE stamp = stamp + 1")
                .setParameter(1, organizationId)
                .executeUpdate();
    }

    /** How many of an organization are to begin a module and have begun none of its versions. */
    public long ahead(long organizationId, String moduleId) {
        return em.createQuery(
                        "SELECT COUNT(e) FROM ModuleEnrolment e WHERE e.organizationId = :organization"
                                + " AND e.moduleId = :module AND e.digest IS NULL",
                        Long.class)
                .setParameter("organization", organizationId)
                .setParameter("module", moduleId)
                .getSingleResult();
    }
}
