package org.attune.review.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.attune.review.model.RatingSheet;
import org.attune.review.model.ReviewAssignment;

/** Everything this feature keeps about one person, to be handed over or forgotten. */
@ApplicationScoped
public class ReviewRows {

    @PersistenceContext
    EntityManager em;

    public List<ReviewAssignment> ofClient(long clientId) {
        return reviews("r.clientId = :person", clientId);
    }

    public List<ReviewAssignment> ofTrainee(long traineeId) {
        return reviews("r.traineeId = :person", traineeId);
    }

    /** As trainee or as supervisor. */
    public List<ReviewAssignment> ofPerson(long personId) {
        return reviews("(r.traineeId = :person OR r.supervisorId = :person)", personId);
    }

    public List<RatingSheet> sheetsBy(long raterId) {
        return em.createQuery("SELECT s FROM RatingSheet s WHERE s.raterId = :rater ORDER BY s.id", RatingSheet.class)
                .setParameter("rater", raterId)
                .getResultList();
    }

    /** How many comments a person wrote. */
    public long commentsBy(long authorId) {
        return em.createQuery("SELECT COUNT(c) FROM TimedComment c WHERE c.authorId = :author", Long.class)
                .setParameter("author", authorId)
                .getSingleResult();
    }

    private List<ReviewAssignment> reviews(String whose, long personId) {
        return em.createQuery(
                        "SELECT r FROM ReviewAssignment r WHERE " + whose + " ORDER BY r.id", ReviewAssignment.class)
                .setParameter("person", personId)
                .getResultList();
    }
}
