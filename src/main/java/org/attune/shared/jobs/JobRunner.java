package org.attune.shared.jobs;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.attune.shared.ApplicationReady;

/**
 * Looks for due jobs twice a second on each node, in each lane by itself: no letter waits until a long recording has
 * been looked through.
 */
@ApplicationScoped
public class JobRunner {

    private static final Logger LOG = Logger.getLogger(JobRunner.class.getName());
    private static final long PAUSE_MILLIS = 500;

    @Resource
    ManagedScheduledExecutorService clockwork;

    @Resource
    ManagedExecutorService threads; // The other one may have a single thread, which a long job would keep.

    @Inject
    Jobs jobs;

    @Inject
    JobHandlers handlers;

    @Inject
    Instance<RequestContextController> requestContexts;

    private List<JobLane> lanes = List.of();
    private ScheduledFuture<?> running;
    private ScheduledFuture<?> pulsing;

    void begin(@Observes @Priority(ApplicationReady.JOBS) ApplicationReady ready) {
        lanes = Stream.of(JobTerms.Lane.values())
                .map(lane -> new JobLane(lane, jobs, handlers, requestContexts.get()))
                .toList();
        running = clockwork.scheduleWithFixedDelay(this::look, PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        long pulse = JobTerms.PULSE.toMillis();
        pulsing = clockwork.scheduleWithFixedDelay(this::pulse, pulse, pulse, TimeUnit.MILLISECONDS);
        clockwork.scheduleWithFixedDelay(this::sweep, 1, 24L * 60, TimeUnit.MINUTES);
    }

    @PreDestroy
    void stop() {
        lanes.forEach(JobLane::stop);
        if (running != null) {
            running.cancel(false);
            pulsing.cancel(false);
        }
    }

    private void look() {
        lanes.forEach(lane -> lane.look(threads));
    }

    void pulse() {
        try {
            lanes.forEach(JobLane::pulse);
        } catch (RuntimeException e) { // Once thrown, the executor would never call again.
            LOG.log(Level.WARNING, "It could not be said that background work goes on", e);
        }
    }

    private void sweep() {
        try {
            jobs.sweep();
        } catch (RuntimeException e) { // Once thrown, the executor would never call again.
            LOG.log(Level.WARNING, "Old jobs could not be swept", e);
        }
    }
}
