package org.attune.review.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attune.review.model.TimedComment;

/** Comments at moments of recordings. */
@ApplicationScoped
public class Comments {

    @PersistenceContext
    EntityManager em;

    public void add(TimedComment comment) {
        em.persist(comment);
        em.flush();
    }

    public Optional<TimedComment> of(long sheetId, long commentId) {
        return Optional.ofNullable(em.find(TimedComment.class, commentId))
                .filter(comment -> comment.getSheetId() == sheetId);
    }

    /** Comments of a sheet in the order in which one hears their moments. */
    public List<TimedComment> of(long sheetId) {
        return em.createQuery(
                        "SELECT c FROM TimedComment c WHERE c.sheetId = :sheet ORDER BY c.range.startMs, c.id",
                        TimedComment.class)
                .setParameter("sheet", sheetId)
                .getResultList();
    }

    /** Everybody's comments on a recording. */
    public List<TimedComment> ofRecording(long recordingId) {
        return em.createQuery(
                        "SELECT c FROM TimedComment c WHERE c.recordingId = :recording ORDER BY c.id",
                        TimedComment.class)
                .setParameter("recording", recordingId)
                .getResultList();
    }

    public long countOf(long sheetId) {
        return em.createQuery("SELECT COUNT(c) FROM TimedComment c WHERE c.sheetId = :sheet", Long.class)
                .setParameter("sheet", sheetId)
                .getSingleResult();
    }

    public Set<String> behavioursOf(long sheetId) {
        return Set.copyOf(em.createQuery(
                        "SELECT DISTINCT c.behaviour FROM TimedComment c WHERE c.sheetId = :sheet"
                                + " AND c.behaviour IS NOT NULL",
                        String.class)
                .setParameter("sheet", sheetId)
                .getResultList());
    }

    public void remove(TimedComment comment) {
        em.remove(comment);
    }

    /** Takes the sealed words away; when and about what something was said stays. */
    public void eraseWords(long recordingId) {
        em.createQuery("UPDATE TimedComment c SET c.sealedText = NULL, c.sealedQuote = NULL"
                        + " WHERE c.recordingId = :recording")
                .setParameter("recording", recordingId)
                .executeUpdate();
    }
}
