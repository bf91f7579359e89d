package org.attune.recording.rest;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Threads that open the next segments of running streams, as many as there are processors: more could do no more at
 * once. When all are busy they reject what they are given, for a stream can open its segments itself.
 */
@ApplicationScoped
class SpareThreads implements Executor {

    private static final long IDLE_SECONDS = 30;

    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            0,
            Runtime.getRuntime().availableProcessors(),
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            work -> {
                var thread = new Thread(work, "media-ahead");
                thread.setDaemon(true);
                return thread;
            });

    @Override
    public void execute(Runnable work) {
        threads.execute(work);
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
