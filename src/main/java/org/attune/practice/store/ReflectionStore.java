package org.attune.practice.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.attune.practice.model.reflection.Privacy;
import org.attune.practice.model.reflection.Reflection;
import org.attune.practice.model.reflection.ReflectionComment;
import org.attune.practice.model.reflection.ReflectionForm;
import org.attune.practice.model.reflection.ReflectionOpening;
import org.attune.practice.model.reflection.ReflectionReader;

/** Reflections, who was named to read them, who opened them, and what was left for the author. */
@ApplicationScoped
public class ReflectionStore {

    /** Whether somebody lets this person read what they have not opened yet. */
    public static final String MAY_WAIT = "EXISTS (SELECT 1 FROM practice_reflection_reader n WHERE n.reader_id = ?1"
            + " AND NOT EXISTS (SELECT 1 FROM practice_reflection_opening o WHERE o.reflection_id = n.reflection_id"
            + " AND o.reader_id = n.reader_id))";

    private static final int MOST = 200;

    @PersistenceContext
    EntityManager em;

    public void add(Object row) {
        em.persist(row);
        em.flush();
    }

    public Optional<Reflection> find(long id) {
        return Optional.ofNullable(em.find(Reflection.class, id));
    }

    public Optional<Reflection> own(long id, long authorId) {
        return find(id).filter(one -> one.isOf(authorId));
    }

    /** The same, held for this transaction: a second window waits and then sees what the first one did. */
    public Optional<Reflection> ownLocked(long id, long authorId) {
        return Optional.ofNullable(em.find(Reflection.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(one -> one.isOf(authorId));
    }

    /** One that was begun in this form, to this prompt or none, and has no word in it yet. */
    public Optional<Reflection> unwritten(long authorId, ReflectionForm form, String promptId) {
        return latestOf(authorId).stream()
                .filter(one -> one.isUnwritten() && !one.isDone() && one.getForm() == form)
                .filter(one -> Objects.equals(one.getPromptId(), promptId))
                .findFirst();
    }

    /** What somebody wrote last. */
    public List<Reflection> latestOf(long authorId) {
        return ofAuthor(authorId).setMaxResults(MOST).getResultList();
    }

    public List<Reflection> allOf(long authorId) {
        return ofAuthor(authorId).getResultList();
    }

    private TypedQuery<Reflection> ofAuthor(long authorId) {
        return em.createQuery(
                        "SELECT r FROM Reflection r WHERE r.authorId = :author ORDER BY r.changedAt DESC, r.id DESC",
                        Reflection.class)
                .setParameter("author", authorId);
    }

    /** Each with what somebody was named for, the latest first. Whether they may still read is for the caller to ask. */
    public List<Reflection> naming(long readerId) {
        return em.createQuery(
                        "SELECT r FROM Reflection r, ReflectionReader n WHERE n.reflectionId = r.id"
                                + " AND n.readerId = :reader AND r.privacy <> :alone ORDER BY n.letAt DESC, r.id DESC",
                        Reflection.class)
                .setParameter("reader", readerId)
                .setParameter("alone", Privacy.ONLY_ME)
                .setMaxResults(MOST)
                .getResultList();
    }

    public List<ReflectionReader> readersOf(long reflectionId) {
        return em.createQuery(
                        "SELECT n FROM ReflectionReader n WHERE n.reflectionId = :reflection ORDER BY n.id",
                        ReflectionReader.class)
                .setParameter("reflection", reflectionId)
                .getResultList();
    }

    public boolean isNamed(long reflectionId, long readerId) {
        return readersOf(reflectionId).stream().anyMatch(reader -> reader.getReaderId() == readerId);
    }

    /** Takes away the right of everybody who was named. */
    public void forgetReaders(long reflectionId) {
        readersOf(reflectionId).forEach(em::remove);
        em.flush();
    }

    public void forgetReader(long reflectionId, long readerId) {
        readersOf(reflectionId).stream()
                .filter(reader -> reader.getReaderId() == readerId)
                .forEach(em::remove);
        em.flush();
    }

    public boolean wasOpenedSince(long reflectionId, long readerId, Instant since) {
        return openingsOf(reflectionId).stream()
                .anyMatch(opening -> opening.getReaderId() == readerId
                        && !opening.getOpenedAt().isBefore(since));
    }

    public List<ReflectionOpening> openingsOf(long reflectionId) {
        return em.createQuery(
                        "SELECT o FROM ReflectionOpening o WHERE o.reflectionId = :reflection ORDER BY o.id DESC",
                        ReflectionOpening.class)
                .setParameter("reflection", reflectionId)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Ids of the reflections that somebody has opened. */
    public List<Long> openedBy(long readerId) {
        return em.createQuery(
                        "SELECT DISTINCT o.reflectionId FROM ReflectionOpening o WHERE o.readerId = :reader",
                        Long.class)
                .setParameter("reader", readerId)
                .getResultList();
    }

    public List<ReflectionComment> commentsOn(long reflectionId) {
        return em.createQuery(
                        "SELECT c FROM ReflectionComment c WHERE c.reflectionId = :reflection ORDER BY c.id",
                        ReflectionComment.class)
                .setParameter("reflection", reflectionId)
                .getResultList();
    }

    /** Ids of an author's reflections that somebody left words at. */
    public List<Long> commentedOf(long authorId) {
        return em.createQuery(
                        "SELECT DISTINCT c.reflectionId FROM ReflectionComment c, Reflection r"
                                + " WHERE c.reflectionId = r.id AND r.authorId = :author",
                        Long.class)
                .setParameter("author", authorId)
                .getResultList();
    }

    public Optional<ReflectionComment> commentBy(long readerId, long reflectionId) {
        return commentsOn(reflectionId).stream()
                .filter(comment -> Long.valueOf(readerId).equals(comment.getReaderId()))
                .findFirst();
    }

    public List<ReflectionComment> everyCommentBy(long readerId) {
        return em.createQuery(
                        "SELECT c FROM ReflectionComment c WHERE c.readerId = :reader ORDER BY c.id",
                        ReflectionComment.class)
                .setParameter("reader", readerId)
                .getResultList();
    }

    public void remove(ReflectionComment comment) {
        em.remove(comment);
        em.flush();
    }

    /** Removes it with everything around it. */
    public void remove(Reflection reflection) {
        readersOf(reflection.getId()).forEach(em::remove);
        em.createQuery("DELETE FROM ReflectionOpening o WHERE o.reflectionId = :reflection")
                .setParameter("reflection", reflection.getId())
                .executeUpdate();
        commentsOn(reflection.getId()).forEach(em::remove);
        em.remove(reflection);
        em.flush();
    }

    /** Nobody is named any more who was this person. */
    public void forgetAsReader(long readerId) {
        em.createQuery("DELETE FROM ReflectionReader n WHERE n.readerId = :reader")
                .setParameter("reader", readerId)
                .executeUpdate();
        everyCommentBy(readerId).forEach(ReflectionComment::forgetReader);
    }
}
