package org.attune.review.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.attune.review.model.RatingSheet;
import org.attune.review.model.SheetKind;

/** Rating sheets, one for each rater of a recording. */
@ApplicationScoped
public class Sheets {

    @PersistenceContext
    EntityManager em;

    public void add(RatingSheet sheet) {
        em.persist(sheet);
        em.flush();
    }

    public Optional<RatingSheet> of(long recordingId, SheetKind kind, long raterId) {
        return em.createQuery(
                        "SELECT s FROM RatingSheet s WHERE s.recordingId = :recording AND s.kind = :kind"
                                + " AND s.raterId = :rater",
                        RatingSheet.class)
                .setParameter("recording", recordingId)
                .setParameter("kind", kind)
                .setParameter("rater", raterId)
                .getResultStream()
                .findFirst();
    }

    public RatingSheet get(long id) {
        return em.find(RatingSheet.class, id);
    }

    /** Writers of one sheet follow one another, so that nobody writes into a sheet that is being locked. */
    public void lock(RatingSheet sheet) {
        em.refresh(sheet, LockModeType.PESSIMISTIC_WRITE);
    }
}
