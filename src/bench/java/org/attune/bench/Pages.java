package org.attune.bench;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/**
 * How long pages take, as seen by a client on the same machine: with 32 people who read for a second before they go on,
 * and, as a limit, with 1, 8 and 32 who never stop to read.
 */
final class Pages {

    private static final int[] CROWDS = {1, 8, 32};
    private static final int READERS = 32;
    private static final long READING = 1_000_000_000L; // Nanoseconds, on average.
    private static final double P50_BUDGET = 10;
    private static final double P95_BUDGET = 50;
    private static final int WARM_UP = 200;

    private final URI address;
    private final String password;
    private final Report report;
    private final long nanos = Integer.getInteger("bench.seconds", 10) * 1_000_000_000L;

    Pages(URI address, String password, Report report) {
        this.address = address;
        this.password = password;
        this.report = report;
    }

    void measure(List<Bench.Route> routes) throws IOException, InterruptedException {
        var visitors = new Visitors(address, password);
        for (int i = 0; i < WARM_UP; i++) {
            for (var route : routes) {
                visitors.of(route.visitor()).get(route.path());
            }
        }
        report.title("Pages, 32 who read for a second", "(client side, whole answer)");
        for (var route : routes) {
            show(route, READERS, times(route, READERS, READING));
        }
        for (int crowd : CROWDS) {
            report.title("Pages, " + crowd + " at once", "(client side, whole answer)");
            for (var route : routes) {
                show(route, crowd, times(route, crowd, 0));
            }
        }
    }

    private void show(Bench.Route route, int crowd, double[] millis) {
        Arrays.sort(millis);
        var who = route.visitor().replaceFirst("@.*", "") + " " + route.path() + " (" + crowd + ", "
                + Math.round(millis.length / (nanos / 1e9)) + "/s)";
        report.line(who + " p50", millis[millis.length / 2], P50_BUDGET, "ms");
        report.line(who + " p95", millis[(int) (millis.length * 0.95)], P95_BUDGET, "ms");
    }

    private double[] times(Bench.Route route, int crowd, long reading) throws InterruptedException, IOException {
        var pool = Executors.newFixedThreadPool(crowd);
        try {
            var visits = new ArrayList<Callable<List<Double>>>();
            for (int i = 0; i < crowd; i++) {
                var visitor = new Visitors(address, password).of(route.visitor());
                visits.add(() -> visits(visitor, route.path(), reading));
            }
            return pool.invokeAll(visits).stream()
                    .flatMap(times -> get(times).stream())
                    .mapToDouble(Double::doubleValue)
                    .toArray();
        } finally {
            pool.shutdown();
        }
    }

    private List<Double> visits(Visitors.Visitor visitor, String path, long reading)
            throws IOException, InterruptedException {
        var times = new ArrayList<Double>();
        long end = System.nanoTime() + nanos;
        while (System.nanoTime() < end) {
            if (reading > 0) {
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(2 * reading));
            }
            long began = System.nanoTime();
            int status = visitor.get(path);
            times.add((System.nanoTime() - began) / 1e6);
            if (status != 200) {
                throw new IOException(path + " answered " + status);
            }
        }
        return times;
    }

    private static List<Double> get(Future<List<Double>> times) {
        try {
            return times.get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
