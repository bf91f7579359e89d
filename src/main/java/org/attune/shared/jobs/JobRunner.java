package org.attune.shared.jobs;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.attune.shared.ApplicationReady;

/** Looks for due jobs twice a second on each node and runs them one after the other. */
@ApplicationScoped
public class JobRunner {

    private static final Logger LOG = Logger.getLogger(JobRunner.class.getName());
    private static final long PAUSE_MILLIS = 500;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    Jobs jobs;

    @Inject
    @Any
    Instance<JobHandler> handlers;

    @Inject
    RequestContextController requestContext;

    private ScheduledFuture<?> running;
    private volatile boolean stopping;

    void begin(@Observes @Priority(ApplicationReady.JOBS) ApplicationReady ready) {
        running = executor.scheduleWithFixedDelay(this::runAllDue, PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        executor.scheduleWithFixedDelay(this::sweep, 1, 24L * 60, TimeUnit.MINUTES);
    }

    @PreDestroy
    void stop() {
        stopping = true;
        if (running != null) {
            running.cancel(false);
        }
    }

    private void runAllDue() {
        try {
            var next = jobs.takeNext();
            while (next.isPresent()) {
                run(next.get());
                next = stopping ? Optional.empty() : jobs.takeNext(); // One taken now would wait for its lease to end.
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Background work pauses: the queue cannot be read", e);
        }
    }

    private void run(Job job) {
        boolean activated = requestContext.activate();
        try {
            handlerOf(job.getKind()).run(job.getPayload());
            jobs.markDone(job.getId());
        } catch (Throwable e) { // An error, too: what leaves this thread would end all background work of the node.
            LOG.warning(() -> "Job " + job.getId() + " (" + job.getKind() + ") failed, try " + job.getAttempts() + ": "
                    + FaultPlaces.of(e));
            if (jobs.markFailed(job.getId(), e.getClass().getSimpleName())) {
                LOG.severe(
                        () -> "Job " + job.getId() + " (" + job.getKind() + ") is given up and needs somebody to look");
            }
        } finally {
            if (activated) {
                requestContext.deactivate();
            }
        }
    }

    private void sweep() {
        try {
            jobs.sweep();
        } catch (RuntimeException e) { // Once thrown, the executor would never call again.
            LOG.log(Level.WARNING, "Old jobs could not be swept", e);
        }
    }

    private JobHandler handlerOf(String kind) {
        return handlers.stream()
                .filter(handler -> handler.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody does jobs of kind " + kind));
    }
}
