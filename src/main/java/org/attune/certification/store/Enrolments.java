package org.attune.certification.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.attune.certification.model.Enrolment;
import org.attune.certification.model.Standing;

/** Enrolments and the summary of where each stands. */
@ApplicationScoped
public class Enrolments {

    @PersistenceContext
    EntityManager em;

    public void add(Enrolment enrolment) {
        em.persist(enrolment);
        em.flush();
        em.persist(new Standing(enrolment));
        em.flush();
    }

    public Optional<Enrolment> find(long organizationId, long enrolmentId) {
        return em.createQuery(
                        "SELECT e FROM ProgrammeEnrolment e WHERE e.id = :id AND e.organizationId = :organization",
                        Enrolment.class)
                .setParameter("id", enrolmentId)
                .setParameter("organization", organizationId)
                .getResultStream()
                .findFirst();
    }

    /** A person's programmes, the latest first. */
    public List<Enrolment> of(long organizationId, long personId) {
        return em.createQuery(
                        "SELECT e FROM ProgrammeEnrolment e WHERE e.organizationId = :organization"
                                + " AND e.personId = :person ORDER BY e.id DESC",
                        Enrolment.class)
                .setParameter("organization", organizationId)
                .setParameter("person", personId)
                .getResultList();
    }

    /** The summary, held for this transaction: whoever evaluates next waits and then sees all that was committed. */
    public Optional<Standing> lockStanding(long enrolmentId) {
        return Optional.ofNullable(em.find(Standing.class, enrolmentId, LockModeType.PESSIMISTIC_WRITE));
    }

    public Optional<Standing> standing(long enrolmentId) {
        return Optional.ofNullable(em.find(Standing.class, enrolmentId));
    }

    /** Marks a person's summaries as out of date and tells how many were fresh before. */
    public int markStale(long organizationId, long personId) {
        return em.createQuery("UPDATE ProgrammeStanding s SET s.stale = true WHERE s.personId = :person"
                        + " AND s.organizationId = :organization AND s.stale = false")
                .setParameter("person", personId)
                .setParameter("organization", organizationId)
                .executeUpdate();
    }

    /** Summaries that are out of date, or may be since this day, behind an enrolment and in the order of enrolments. */
    public List<Standing> due(LocalDate today, long after, int limit) {
        return em.createQuery(
                        "SELECT s FROM ProgrammeStanding s WHERE (s.stale = true OR s.recheckOn <= :today)"
                                + " AND s.enrolmentId > :after"
                                + " ORDER BY s.enrolmentId",
                        Standing.class)
                .setParameter("today", today)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }
}
