package org.attune.curriculum.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.attune.curriculum.model.LessonPlace;

/** Where people are in their lessons. Everything is asked for by the person it belongs to. */
@ApplicationScoped
public class LessonPlaces {

    @PersistenceContext
    EntityManager em;

    /** Whose place it is, and in which lesson. */
    public record Reader(long organizationId, long personId, String moduleId, String lessonId) {}

    /** Keeps a place in one statement: of two windows, the one that scrolled last is right. */
    public void keep(Reader reader, int paragraph, int paragraphs, Instant now) {
        em.createNativeQuery("INSERT INTO curriculum_lesson_place (organization_id, person_id, module_id, lesson_id,"
                        + " paragraph, paragraphs, seen_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"
                        + " ON DUPLICATE KEY UPDATE paragraph = VALUES(paragraph), paragraphs = VALUES(paragraphs),"
                        + " seen_at = VALUES(seen_at)")
                .setParameter(1, reader.organizationId())
                .setParameter(2, reader.personId())
                .setParameter(3, reader.moduleId())
                .setParameter(4, reader.lessonId())
                .setParameter(5, paragraph)
                .setParameter(6, paragraphs)
                .setParameter(7, Timestamp.from(now))
                .executeUpdate();
    }

    public Optional<LessonPlace> of(long personId, String lessonId) {
        return em.createQuery(
                        "SELECT p FROM LessonPlace p WHERE p.personId = :person AND p.lessonId = :lesson",
                        LessonPlace.class)
                .setParameter("person", personId)
                .setParameter("lesson", lessonId)
                .getResultStream()
                .findFirst();
    }

    /** All places of a person, the latest first. */
    public List<LessonPlace> of(long personId) {
        return em.createQuery(
                        "SELECT p FROM LessonPlace p WHERE p.personId = :person ORDER BY p.seenAt DESC",
                        LessonPlace.class)
                .setParameter("person", personId)
                .getResultList();
    }

    public void removeAllOf(long personId) {
        em.createQuery("DELETE FROM LessonPlace p WHERE p.personId = :person")
                .setParameter("person", personId)
                .executeUpdate();
    }
}
