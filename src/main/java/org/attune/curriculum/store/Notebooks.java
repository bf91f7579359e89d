package org.attune.curriculum.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.attune.curriculum.model.NotebookPage;
import org.attune.curriculum.model.NotebookPage.Kind;

/** The notebooks of people. Every page is asked for by the person who wrote it. */
@ApplicationScoped
public class Notebooks {

    private static final String PAGE =
            "SELECT p FROM NotebookPage p WHERE p.personId = :person AND p.kind = :kind AND p.subjectId = :subject";

    @PersistenceContext
    EntityManager em;

    public Optional<NotebookPage> page(long personId, Kind kind, String subjectId) {
        return em.createQuery(PAGE, NotebookPage.class)
                .setParameter("person", personId)
                .setParameter("kind", kind)
                .setParameter("subject", subjectId)
                .getResultStream()
                .findFirst();
    }

    /** The page, made if there was none, held until the transaction ends: two windows write one after the other. */
    public NotebookPage held(
            long organizationId, long personId, Kind kind, String moduleId, String subjectId, Instant now) {
        em.createNativeQuery(
                        "INSERT INTO curriculum_notebook_page (version, organization_id, person_id, kind, module_id,"
                                + " subject_id, body, written_at) VALUES (0, ?1, ?2, ?3, ?4, ?5, '', ?6)"
                                + " ON DUPLICATE KEY UPDATE id = id")
                .setParameter(1, organizationId)
                .setParameter(2, personId)
                .setParameter(3, kind.name())
                .setParameter(4, moduleId)
                .setParameter(5, subjectId)
                .setParameter(6, Timestamp.from(now))
                .executeUpdate();
        return em.createQuery(PAGE, NotebookPage.class)
                .setParameter("person", personId)
                .setParameter("kind", kind)
                .setParameter("subject", subjectId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }

    /** All pages of a person, in one statement. */
    public List<NotebookPage> of(long personId) {
        return em.createQuery(
                        "SELECT DISTINCT p FROM NotebookPage p LEFT JOIN FETCH p.earlier WHERE p.personId = :person"
                                + " ORDER BY p.moduleId, p.subjectId",
                        NotebookPage.class)
                .setParameter("person", personId)
                .getResultList();
    }

    public void remove(NotebookPage page) {
        em.remove(page);
    }

    public void removeAllOf(long personId) {
        of(personId).forEach(em::remove);
    }
}
