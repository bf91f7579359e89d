package org.attune.shared.jobs.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.attune.shared.jobs.Job;
import org.attune.shared.jobs.JobCount;
import org.attune.shared.jobs.JobTerms;

/** The table of background jobs. */
@ApplicationScoped
public class JobQueue {

    @PersistenceContext
    EntityManager em;

    public void add(Job job) {
        em.persist(job);
    }

    public Optional<Job> find(long id) {
        return Optional.ofNullable(em.find(Job.class, id));
    }

    public Optional<Job> lock(long id) {
        return Optional.ofNullable(em.find(Job.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The lane's job that has been due longest, locked for this transaction; rows locked by others are passed over. */
    public Optional<Job> lockNextDue(JobTerms.Lane lane, Instant now) {
        var rows = em.createNativeQuery(
                        "SELECT * FROM shared_job WHERE state = 'WAITING' AND lane = ?1 AND due_at <= ?2"
                                + " ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED",
                        Job.class)
                .setParameter(1, lane.name())
                .setParameter(2, Timestamp.from(now))
                .getResultList();
        return rows.isEmpty() ? Optional.empty() : Optional.of((Job) rows.get(0));
    }

    public boolean isWaiting(String kind, String payload) {
        return em.createQuery(
                                "SELECT COUNT(j) FROM Job j WHERE j.kind = :kind AND j.payload = :payload"
                                        + " AND j.state = :state",
                                Long.class)
                        .setParameter("kind", kind)
                        .setParameter("payload", payload)
                        .setParameter("state", Job.State.WAITING)
                        .getSingleResult()
                > 0;
    }

    /** Open work by kind; a lease that has run out counts as waiting. */
    public List<JobCount> counts(Instant now) {
        List<?> rows = em.createNativeQuery(
                        "SELECT kind, SUM(NOT taken), SUM(taken), MIN(IF(taken, NULL, due_at)) FROM (SELECT kind, due_at,"
                                + " taken_at IS NOT NULL AND due_at > ?1 AS taken FROM shared_job"
                                + " WHERE state = 'WAITING') AS waiting GROUP BY kind ORDER BY kind")
                .setParameter(1, Timestamp.from(now))
                .getResultList();
        return rows.stream().map(row -> count((Object[]) row)).toList();
    }

    private static JobCount count(Object[] row) {
        return new JobCount(
                (String) row[0], ((Number) row[1]).longValue(), ((Number) row[2]).longValue(), instant(row[3]));
    }

    private static Instant instant(Object value) {
        if (value instanceof Timestamp stamp) {
            return stamp.toInstant();
        }
        return value instanceof LocalDateTime local ? local.toInstant(ZoneOffset.UTC) : null;
    }

    public List<Job> inState(Job.State state, int limit) {
        return em.createQuery("SELECT j FROM Job j WHERE j.state = :state ORDER BY j.id DESC", Job.class)
                .setParameter("state", state)
                .setMaxResults(limit)
                .getResultList();
    }

    public void removeDoneBefore(Instant moment) {
        em.createQuery("DELETE FROM Job j WHERE j.state = :state AND j.dueAt < :moment")
                .setParameter("state", Job.State.DONE)
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
