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

    /** Held until the transaction ends. */
    public Optional<ContentImport> locked(long importId) {
        return Optional.ofNullable(em.find(ContentImport.class, importId, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Packages of an organization without their files, the newest first. */
    public List<Waiting> waiting(long organizationId) {
        return em.createQuery(
                        "SELECT i.id, i.name, i.state, i.personId, i.uploadedAt FROM ContentImport i"
                                + " WHERE i.organizationId = :organization ORDER BY i.id DESC",
                        Object[].class)
                .setParameter("organization", organizationId)
                .getResultStream()
                .map(row -> new Waiting(
                        (Long) row[0], (String) row[1], (ContentImport.State) row[2], (Long) row[3], (Instant) row[4]))
                .toList();
    }

    /** A package as a list shows it. */
    public record Waiting(long id, String name, ContentImport.State state, long personId, Instant uploadedAt) {}

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
        em.flush();
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
