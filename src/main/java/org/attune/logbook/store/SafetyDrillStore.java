package org.attune.logbook.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.attune.logbook.model.SafetyDrill;
import org.attune.shared.Refusal;

/** All safety drills. */
@ApplicationScoped
public class SafetyDrillStore {

    private static final int SHOWN = 100;

    @PersistenceContext
    EntityManager em;

    /** @throws Refusal when another request has just signed the same drill */
    public void add(SafetyDrill drill) {
        try {
            em.persist(drill);
            em.flush();
        } catch (PersistenceException secondPress) {
            throw new Refusal("logbook", "refused.drill-twice");
        }
    }

    public Optional<SafetyDrill> find(long id) {
        return Optional.ofNullable(em.find(SafetyDrill.class, id));
    }

    /** A trainee's drills, the oldest first. */
    public List<SafetyDrill> ofTrainee(long traineeId) {
        return em.createQuery(
                        "SELECT d FROM SafetyDrill d WHERE d.traineeId = :trainee ORDER BY d.day, d.id",
                        SafetyDrill.class)
                .setParameter("trainee", traineeId)
                .getResultList();
    }

    /** What one assessor has signed, the latest first. */
    public List<SafetyDrill> ofAssessor(long assessorId) {
        return em.createQuery(
                        "SELECT d FROM SafetyDrill d WHERE d.assessorId = :assessor ORDER BY d.day DESC, d.id DESC",
                        SafetyDrill.class)
                .setParameter("assessor", assessorId)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    /** Every drill this person had to do with, on either side. */
    public List<SafetyDrill> allOf(long personId) {
        return em.createQuery(
                        "SELECT d FROM SafetyDrill d WHERE d.traineeId = :person OR d.assessorId = :person ORDER BY d.id",
                        SafetyDrill.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /** Trainees of an organization whose drill stands at least until that day. */
    public List<Long> standingUntil(long organizationId, LocalDate day) {
        return em.createQuery(
                        "SELECT DISTINCT d.traineeId FROM SafetyDrill d WHERE d.organizationId = :organization"
                                + " AND d.validUntil >= :day AND NOT EXISTS (SELECT later.id FROM SafetyDrill later"
                                + " WHERE later.traineeId = d.traineeId AND later.id > d.id AND later.passed = FALSE)",
                        Long.class)
                .setParameter("organization", organizationId)
                .setParameter("day", day)
                .getResultList();
    }
}
