package org.attune.shared.jobs.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.attune.shared.jobs.Job;

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

    /** The job that has been due longest, locked for this transaction; rows locked by others are passed over. */
    public Optional<Job> lockNextDue(Instant now) {
        var rows = em.createNativeQuery(
                        "SELECT * FROM shared_job WHERE state = 'WAITING' AND due_at <= ?1"
                                + " ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED",
                        Job.class)
                .setParameter(1, Timestamp.from(now))
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
