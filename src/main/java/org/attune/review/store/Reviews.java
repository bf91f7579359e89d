package org.attune.review.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attune.review.model.RatingSheet;
import org.attune.review.model.ReviewAssignment;
import org.attune.review.model.ReviewState;
import org.attune.review.model.SheetKind;
import org.attune.shared.Refusal;

/** Recordings handed to supervisors. */
@ApplicationScoped
public class Reviews {

    private static final Set<ReviewState> OPEN = EnumSet.of(ReviewState.SUBMITTED, ReviewState.IN_REVIEW);
    private static final Set<ReviewState> ENDED =
            EnumSet.of(ReviewState.RELEASED, ReviewState.ACKNOWLEDGED, ReviewState.CLOSED);
    private static final String OF_RECORDING = "SELECT r FROM ReviewAssignment r WHERE r.recordingId = :recording";
    private static final String RECORDING = "recording";

    /** Whether anything may wait for the person {@code ?1}. */
    public static final String MAY_WAIT = "EXISTS (SELECT 1 FROM review_assignment WHERE trainee_id = ?1"
            + " AND state IN ('SUBMITTED', 'IN_REVIEW', 'RELEASED', 'CLOSED')) OR EXISTS (SELECT 1 FROM"
            + " review_assignment WHERE supervisor_id = ?1 AND state IN ('SUBMITTED', 'IN_REVIEW', 'CLOSED'))";

    @PersistenceContext
    EntityManager em;

    /** @throws Refusal when the recording is with a supervisor already */
    public void add(ReviewAssignment review) {
        try {
            em.persist(review);
            em.flush();
        } catch (PersistenceException e) {
            throw new Refusal("review", "submit.already");
        }
    }

    public Optional<ReviewAssignment> ofSupervisor(long id, long supervisorId) {
        return Optional.ofNullable(em.find(ReviewAssignment.class, id))
                .filter(review -> review.getSupervisorId() == supervisorId);
    }

    public Optional<ReviewAssignment> ofTrainee(long id, long traineeId) {
        return Optional.ofNullable(em.find(ReviewAssignment.class, id))
                .filter(review -> review.getTraineeId() == traineeId);
    }

    /** The one that counts for a recording, or else the latest. */
    public Optional<ReviewAssignment> latestOf(long recordingId) {
        return em.createQuery(OF_RECORDING + " ORDER BY r.id DESC", ReviewAssignment.class)
                .setParameter(RECORDING, recordingId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** A trainee's own rating of a recording and the review that {@link #latestOf} tells, or null. */
    public record Standing(RatingSheet rated, ReviewAssignment review) {}

    /** Both in one statement; empty where nothing was rated. */
    public Optional<Standing> standingOf(long recordingId, long traineeId) {
        return em.createQuery(
                        "SELECT s, r FROM RatingSheet s LEFT JOIN ReviewAssignment r ON r.recordingId = s.recordingId"
                                + " WHERE s.recordingId = :recording AND s.kind = :kind AND s.raterId = :rater"
                                + " ORDER BY r.id DESC",
                        Object[].class)
                .setParameter(RECORDING, recordingId)
                .setParameter("kind", SheetKind.SELF)
                .setParameter("rater", traineeId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(row -> new Standing((RatingSheet) row[0], (ReviewAssignment) row[1]));
    }

    public List<ReviewAssignment> allOf(long recordingId) {
        return em.createQuery(OF_RECORDING + " ORDER BY r.id", ReviewAssignment.class)
                .setParameter(RECORDING, recordingId)
                .getResultList();
    }

    public List<ReviewAssignment> openOn(Collection<Long> recordingIds) {
        if (recordingIds.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "SELECT r FROM ReviewAssignment r WHERE r.recordingId IN :recordings AND r.state IN :open"
                                + " ORDER BY r.id",
                        ReviewAssignment.class)
                .setParameter("recordings", recordingIds)
                .setParameter("open", OPEN)
                .getResultList();
    }

    /** Open ones in which one of these people has a part. */
    public List<ReviewAssignment> openOf(Collection<Long> people) {
        return em.createQuery(
                        "SELECT r FROM ReviewAssignment r WHERE r.state IN :open"
                                + " AND (r.traineeId IN :people OR r.supervisorId IN :people) ORDER BY r.id",
                        ReviewAssignment.class)
                .setParameter("open", OPEN)
                .setParameter("people", people)
                .getResultList();
    }

    /** What waits for a supervisor, due first on top. */
    public List<ReviewAssignment> openOfSupervisor(long supervisorId) {
        return em.createQuery(
                        "SELECT r FROM ReviewAssignment r WHERE r.supervisorId = :supervisor AND r.state IN :open"
                                + " ORDER BY r.clock.dueAt, r.id",
                        ReviewAssignment.class)
                .setParameter("supervisor", supervisorId)
                .setParameter("open", OPEN)
                .getResultList();
    }

    /** What a supervisor released or what was closed without result, the latest first. */
    public List<ReviewAssignment> endedOfSupervisor(long supervisorId, int limit) {
        return em.createQuery(
                        "SELECT r FROM ReviewAssignment r WHERE r.supervisorId = :supervisor AND r.state IN :ended"
                                + " ORDER BY r.id DESC",
                        ReviewAssignment.class)
                .setParameter("supervisor", supervisorId)
                .setParameter("ended", ENDED)
                .setMaxResults(limit)
                .getResultList();
    }

    /** What may be worth a line on either person's Today: open, released, or closed since a moment. */
    public List<ReviewAssignment> waitingFor(long accountId, Instant closedSince) {
        return em.createQuery(
                        "SELECT r FROM ReviewAssignment r"
                                + " WHERE (r.traineeId = :account OR r.supervisorId = :account)"
                                + " AND (r.state IN :pending OR r.state = :closed AND r.endedAt > :since)"
                                + " ORDER BY r.clock.dueAt",
                        ReviewAssignment.class)
                .setParameter("account", accountId)
                .setParameter("pending", EnumSet.of(ReviewState.SUBMITTED, ReviewState.IN_REVIEW, ReviewState.RELEASED))
                .setParameter("closed", ReviewState.CLOSED)
                .setParameter("since", closedSince)
                .getResultList();
    }

    /** Whoever changes a review waits for whoever changes it before them, and sees what they did. */
    public void lock(ReviewAssignment review) {
        em.refresh(review, LockModeType.PESSIMISTIC_WRITE);
    }
}
