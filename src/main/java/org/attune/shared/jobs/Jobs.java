package org.attune.shared.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import org.attune.shared.NotFoundException;
import org.attune.shared.jobs.store.JobQueue;

/**
 * The queue of background work, kept in the database: a job is taken on in the transaction that asks for it, runs once
 * across all nodes and is tried again when it fails.
 */
@ApplicationScoped
@Transactional
public class Jobs {

    private static final Logger LOG = Logger.getLogger(Jobs.class.getName());
    private static final Duration KEEP_DONE = Duration.ofDays(7);
    private static final int MOST_SHOWN = 100;

    @Inject
    JobQueue queue;

    @Inject
    JobHandlers handlers;

    @Inject
    Clock clock;

    /** Asks for work as soon as possible after the current transaction commits. */
    public void enqueue(String kind, String payload) {
        enqueue(kind, payload, clock.instant());
    }

    /** Asks for work not before a moment. */
    public void enqueue(String kind, String payload, Instant notBefore) {
        queue.add(new Job(kind, handlers.termsOf(kind).lane(), payload, notBefore, clock.instant()));
    }

    /** Asks for work unless the same is waiting already; a job that runs is still waiting. */
    public void enqueueOnce(String kind, String payload, Instant notBefore) {
        if (!queue.isWaiting(kind, payload)) {
            enqueue(kind, payload, notBefore);
        }
    }

    /** Whether this very work waits or runs. */
    public boolean isWaiting(String kind, String payload) {
        return queue.isWaiting(kind, payload);
    }

    /** What waits and runs at present, by kind. */
    public List<JobCount> counts() {
        return queue.counts(clock.instant());
    }

    /** Jobs that were given up, newest first, for the operator. */
    public List<GivenUpJob> givenUp() {
        return queue.inState(Job.State.FAILED, MOST_SHOWN).stream()
                .map(GivenUpJob::new)
                .toList();
    }

    /** Begins a given-up job anew; one that somebody else has begun already stays as it is. */
    public void tryAgain(long jobId) {
        queue.lock(jobId)
                .orElseThrow(() -> new NotFoundException("job " + jobId))
                .tryAgain(clock.instant());
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Job> takeNext(JobTerms.Lane lane) {
        var now = clock.instant();
        var next = queue.lockNextDue(lane, now);
        next.ifPresent(job -> {
            job.take(handlers.termsOf(job.getKind()), now);
            endWhenGivenUp(job);
        });
        return next.filter(job -> job.getState() == Job.State.WAITING);
    }

    /** Whoever is at this work lives. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void goesOn(long jobId) {
        queue.lock(jobId).ifPresent(job -> job.goesOn(handlers.termsOf(job.getKind()), clock.instant()));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void markDone(long jobId) {
        queue.find(jobId).ifPresent(Job::done);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void markFailed(long jobId, String error) {
        queue.find(jobId).ifPresent(job -> {
            job.failed(error, handlers.termsOf(job.getKind()), clock.instant());
            endWhenGivenUp(job);
        });
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void postpone(long jobId, Duration wait) {
        queue.find(jobId).ifPresent(job -> job.notBefore(clock.instant().plus(wait)));
    }

    /** A job of this id that is given up and that nobody has begun anew. */
    Optional<Job> stillGivenUp(long jobId) {
        return queue.find(jobId).filter(job -> job.getState() == Job.State.FAILED);
    }

    private void endWhenGivenUp(Job job) {
        if (job.getState() == Job.State.FAILED) {
            LOG.severe(() -> "Job " + job.getId() + " (" + job.getKind() + ") is given up and needs somebody to look");
            if (!job.getKind().equals(EndGivenUp.KIND)) {
                enqueue(EndGivenUp.KIND, String.valueOf(job.getId()));
            }
        }
    }

    void sweep() {
        queue.removeDoneBefore(clock.instant().minus(KEEP_DONE));
    }
}
