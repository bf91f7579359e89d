package org.attune.curriculum.store;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attune.curriculum.model.ModuleEnrolment;

/** Who is on which module. Everything is asked for by the person it belongs to. */
@ApplicationScoped
public class EnrolmentStore {

    /** Whether anything may wait for the person {@code ?1}. */
    public static final String MAY_WAIT = "EXISTS (SELECT 1 FROM curriculum_enrolment WHERE person_id = ?1)";

    @PersistenceContext
    EntityManager em;

    public void add(ModuleEnrolment enrolment) {
        em.persist(enrolment);
        em.flush();
    }

    /** Puts a person on a module, unless another click has done so at the same moment. */
    public void addOnce(ModuleEnrolment enrolment) {
        em.createNativeQuery("INSERT IGNORE INTO curriculum_enrolment (version, organization_id, person_id, module_id,"
                        + " enrolled_at, tries_used) VALUES (1, ?1, ?2, ?3, ?4, 0)")
                .setParameter(1, enrolment.getOrganizationId())
                .setParameter(2, enrolment.getPersonId())
                .setParameter(3, enrolment.getModuleId())
                .setParameter(4, Timestamp.from(enrolment.getEnrolledAt()))
                .executeUpdate();
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

    /** Everybody of an organization who has begun a module, in whatever version. */
    public List<ModuleEnrolment> begun(long organizationId, String moduleId) {
        return em.createQuery(
                        "SELECT e FROM ModuleEnrolment e WHERE e.organizationId = :organization"
                                + " AND e.moduleId = :module AND e.digest IS NOT NULL ORDER BY e.id",
                        ModuleEnrolment.class)
                .setParameter("organization", organizationId)
                .setParameter("module", moduleId)
                .getResultList();
    }

    /** The version of each module a person has begun. */
    public Map<String, String> begun(long personId) {
        return em.createQuery(
                        "SELECT e.moduleId, e.digest FROM ModuleEnrolment e WHERE e.personId = :person"
                                + " AND e.digest IS NOT NULL",
                        Object[].class)
                .setParameter("person", personId)
                .getResultStream()
                .collect(toMap(row -> (String) row[0], row -> (String) row[1]));
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
