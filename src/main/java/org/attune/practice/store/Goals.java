package org.attune.practice.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.attune.practice.model.PracticeGoal;

/** Practice goals of all trainees. */
@ApplicationScoped
public class Goals {

    @PersistenceContext
    EntityManager em;

    public void add(PracticeGoal goal) {
        em.persist(goal);
        em.flush();
    }

    /** Writes what has changed so far, so that the place of an open goal is free for the next. */
    public void flush() {
        em.flush();
    }

    public Optional<PracticeGoal> openOf(long traineeId) {
        return em
                .createQuery(
                        "SELECT g FROM PracticeGoal g WHERE g.traineeId = :trainee AND g.state = :open",
                        PracticeGoal.class)
                .setParameter("trainee", traineeId)
                .setParameter("open", PracticeGoal.State.OPEN)
                .getResultList()
                .stream()
                .findFirst();
    }

    public Optional<PracticeGoal> ofTrainee(long goalId, long traineeId) {
        return Optional.ofNullable(em.find(PracticeGoal.class, goalId))
                .filter(goal -> goal.getTraineeId() == traineeId);
    }

    public Optional<PracticeGoal> find(long goalId) {
        return Optional.ofNullable(em.find(PracticeGoal.class, goalId));
    }

    /** The last goal set in answer to a review. */
    public Optional<PracticeGoal> fromReview(long reviewId) {
        return em
                .createQuery(
                        "SELECT g FROM PracticeGoal g WHERE g.fromReviewId = :review ORDER BY g.id DESC",
                        PracticeGoal.class)
                .setParameter("review", reviewId)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Without end, the oldest first. */
    public List<PracticeGoal> everyOf(long traineeId) {
        return em.createQuery(
                        "SELECT g FROM PracticeGoal g WHERE g.traineeId = :trainee ORDER BY g.id", PracticeGoal.class)
                .setParameter("trainee", traineeId)
                .getResultList();
    }

    public void removeAllOf(long traineeId) {
        everyOf(traineeId).forEach(em::remove);
    }

    public List<PracticeGoal> allOf(long traineeId) {
        return em.createQuery(
                        "SELECT g FROM PracticeGoal g WHERE g.traineeId = :trainee ORDER BY g.setAt DESC, g.id DESC",
                        PracticeGoal.class)
                .setParameter("trainee", traineeId)
                .setMaxResults(200)
                .getResultList();
    }
}
