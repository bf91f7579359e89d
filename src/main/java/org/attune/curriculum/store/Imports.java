package org.attune.curriculum.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.attune.curriculum.model.ContentImport;
import org.attune.curriculum.model.ContentMove;

/** Packages that wait for a decision, and who went over to another version. */
@ApplicationScoped
public class Imports {

    @PersistenceContext
    EntityManager em;

    public void add(ContentImport offered) {
        em.persist(offered);
        em.flush();
    }

    public Optional<ContentImport> find(long importId) {
        return Optional.ofNullable(em.find(ContentImport.class, importId));
    }

    public Optional<ContentImport> locked(long organizationId, long importId) {
        return em.createQuery(
                        "SELECT i FROM ContentImport i WHERE i.id = :id AND i.organizationId = :organization",
                        ContentImport.class)
                .setParameter("id", importId)
                .setParameter("organization", organizationId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    public Optional<ContentImport> of(long organizationId, long importId) {
        return find(importId).filter(offered -> offered.getOrganizationId() == organizationId);
    }

    public void remove(ContentImport offered) {
        em.remove(offered);
    }

    /** Forgets what nobody decided about. */
    public void removeOlderThan(Instant moment) {
        em.createQuery("DELETE FROM ContentImport i WHERE i.uploadedAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }

    public List<ContentImport> by(long personId) {
        return em.createQuery("SELECT i FROM ContentImport i WHERE i.personId = :person", ContentImport.class)
                .setParameter("person", personId)
                .getResultList();
    }

    public void add(ContentMove move) {
        em.persist(move);
    }

    public List<ContentMove> movesOf(long personId) {
        return em.createQuery("SELECT m FROM ContentMove m WHERE m.personId = :person ORDER BY m.id", ContentMove.class)
                .setParameter("person", personId)
                .getResultList();
    }

    public void removeAllOf(long personId) {
        by(personId).forEach(em::remove);
        movesOf(personId).forEach(em::remove);
        em.flush();
    }
}
