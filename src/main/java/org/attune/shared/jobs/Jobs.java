package org.attune.shared.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.attune.shared.jobs.store.JobQueue;

/**
 * The queue of background work, kept in the database: a job is taken on in the transaction that asks for it, runs once
 * across all nodes and is tried again when it fails.
 */
@ApplicationScoped
@Transactional
public class Jobs {

    /** How long a worker may be silent before another one takes its job over. */
    static final Duration LEASE = Duration.ofMinutes(30);

    private static final Duration KEEP_DONE = Duration.ofDays(7);

    @Inject
    JobQueue queue;

    @Inject
    Clock clock;

    /** Asks for work as soon as possible after the current transaction commits. */
    public void enqueue(String kind, String payload) {
        enqueue(kind, payload, clock.instant());
    }

    /** Asks for work not before a moment. */
    public void enqueue(String kind, String payload, Instant notBefore) {
        queue.add(new Job(kind, payload, notBefore, clock.instant()));
    }

    /** Asks for work unless the same is waiting already; a job that runs is still waiting. */
    public void enqueueOnce(String kind, String payload, Instant notBefore) {
        if (!queue.isWaiting(kind, payload)) {
            enqueue(kind, payload, notBefore);
        }
    }

    /** Jobs that gave up, newest first, for the operator. */
    public List<Job> failed() {
        return queue.inState(Job.State.FAILED, 100);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Job> takeNext() {
        var now = clock.instant();
        var next = queue.lockNextDue(now);
        next.ifPresent(job -> job.lease(now.plus(LEASE)));
        return next.filter(job -> job.getState() == Job.State.WAITING);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void markDone(long jobId) {
        queue.find(jobId).ifPresent(Job::done);
    }

    /** Whether that was the last try. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean markFailed(long jobId, String error) {
        var job = queue.find(jobId);
        job.ifPresent(found -> found.failed(error, clock.instant()));
        return job.filter(found -> found.getState() == Job.State.FAILED).isPresent();
    }

    void sweep() {
        queue.removeDoneBefore(clock.instant().minus(KEEP_DONE));
    }
}
