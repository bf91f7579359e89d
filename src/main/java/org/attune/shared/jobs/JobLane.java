package org.attune.shared.jobs;

import jakarta.enterprise.context.control.RequestContextController;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Does the due work of one lane, one job after the other. */
class JobLane {

    private static final Logger LOG = Logger.getLogger(JobLane.class.getName());

    private final JobTerms.Lane lane;
    private final Jobs jobs;
    private final JobHandlers handlers;
    private final RequestContextController requestContext; // One for each: it remembers whether it was activated.
    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile boolean stopping;
    private volatile Long running; // The id of the job, null between two.

    JobLane(JobTerms.Lane lane, Jobs jobs, JobHandlers handlers, RequestContextController requestContext) {
        this.lane = lane;
        this.jobs = jobs;
        this.handlers = handlers;
        this.requestContext = requestContext;
    }

    /** Looks for work by one of these threads, unless the former look still finds some. */
    void look(Executor threads) {
        if (!stopping && busy.compareAndSet(false, true)) {
            try {
                threads.execute(this::runAllDue);
            } catch (RejectedExecutionException e) {
                busy.set(false);
                LOG.log(Level.WARNING, "Background work pauses: no thread for it", e);
            }
        }
    }

    void stop() {
        stopping = true;
    }

    /** Says that this node is at what it took: whoever ends without a word is thus soon noticed. */
    void pulse() {
        Long job = running;
        if (job != null) {
            jobs.goesOn(job);
        }
    }

    private void runAllDue() {
        try {
            var next = jobs.takeNext(lane);
            while (next.isPresent()) {
                run(next.get());
                next = stopping ? Optional.empty() : jobs.takeNext(lane); // Taken now it would wait for its lease.
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Background work pauses: the queue cannot be read", e);
        } finally {
            busy.set(false);
        }
    }

    private void run(Job job) {
        boolean activated = requestContext.activate();
        running = job.getId();
        try {
            handlers.of(job.getKind()).run(job.getPayload());
            jobs.markDone(job.getId());
        } catch (NotYetException e) {
            jobs.postpone(job.getId(), e.lookAgainAfter());
        } catch (Throwable e) { // An error, too: it says as much about the work as an exception.
            var fault = FaultPlaces.of(e);
            LOG.warning(() ->
                    "Job " + job.getId() + " (" + job.getKind() + ") failed, try " + job.getAttempts() + ": " + fault);
            jobs.markFailed(job.getId(), fault);
        } finally {
            running = null;
            if (activated) {
                requestContext.deactivate();
            }
        }
    }
}
