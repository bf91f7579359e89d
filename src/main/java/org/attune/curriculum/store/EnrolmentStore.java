package org.attune.curriculum.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.attune.curriculum.model.ModuleEnrolment;

/** Who is on which module. Everything is asked for by the person it belongs to. */
@ApplicationScoped
public class EnrolmentStore {

    @PersistenceContext
    EntityManager em;

    public void add(ModuleEnrolment enrolment) {
        em.persist(enrolment);
        em.flush();
    }

    /** A person's modules with the lessons read, in one statement. */
    public List<ModuleEnrolment> of(long personId) {
        return em.createQuery(
                        "SELECT DISTINCT e FROM ModuleEnrolment e LEFT JOIN FETCH e.reads WHERE e.personId = :person"
                                + " ORDER BY e.moduleId",
                        ModuleEnrolment.class)
                .setParameter("person", personId)
                .getResultList();
    }

    public Optional<ModuleEnrolment> of(long personId, String moduleId) {
        return of(personId).stream()
                .filter(enrolment -> enrolment.getModuleId().equals(moduleId))
                .findFirst();
    }

    public void removeAllOf(long personId) {
        of(personId).forEach(em::remove);
    }

    /** The same, held until the transaction ends: of two clicks the second waits and sees what the first did. */
    public Optional<ModuleEnrolment> locked(long personId, String moduleId) {
        return em.createQuery(
                        "SELECT e FROM ModuleEnrolment e WHERE e.personId = :person AND e.moduleId = :module",
                        ModuleEnrolment.class)
                .setParameter("person", personId)
                .setParameter("module", moduleId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }
}
