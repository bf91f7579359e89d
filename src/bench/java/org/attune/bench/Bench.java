package org.attune.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.attune.launcher.Demo;
import org.attune.launcher.EmbeddedDatabase;

/**
 * The whole measurement: a fresh database and server, the big organization, then pages, statements, weight, streams and
 * evaluation. People of the demo school visit, because their passwords are known.
 */
public final class Bench {

    private static final PrintStream TERMINAL = System.out;
    private static final String PASSWORD = "attune-demo";
    private static final List<Route> ROUTES = List.of(
            new Route("trainee@demo.test", "/today/today"),
            new Route("trainee@demo.test", "/curriculum/learn"),
            new Route("trainee@demo.test", "/curriculum/search?q=silence"),
            new Route("trainee@demo.test", "/curriculum/card?id=script-opening"),
            new Route("trainee@demo.test", "/practice/practise"),
            new Route("trainee@demo.test", "/recording/recordings"),
            new Route("trainee@demo.test", "/privacy/clients"),
            new Route("trainee@demo.test", "/certification/programme"),
            new Route("supervisor@demo.test", "/today/today"),
            new Route("supervisor@demo.test", "/logbook/supervision"),
            new Route("lead@demo.test", "/certification/decisions"),
            new Route("admin@demo.test", "/certification/overview"),
            new Route("admin@demo.test", "/organization/people"));

    private final Demo demo;
    private final Path folder;
    private final Report report = new Report(TERMINAL);

    private Bench(Demo demo, Path folder) {
        this.demo = demo;
        this.folder = folder;
    }

    /** One page as one person sees it. */
    record Route(String visitor, String path) {}

    /**
     * System properties: attune.build (target), bench.people (10000), bench.facts (1000000), bench.seconds (10),
     * bench.only (everything, or streams).
     */
    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        Locale.setDefault(Locale.ROOT);
        System.setProperty("attune.demo.cohort", "false"); // People are counted.
        var build = Path.of(System.getProperty("attune.build", "target")).toAbsolutePath();
        var folder = Files.createTempDirectory(Files.createDirectories(build.resolve("bench")), "run");
        try (var demo = Demo.start(folder, build, "127.0.0.1", EmbeddedDatabase.freePort())) {
            long began = System.nanoTime();
            demo.server().awaitReady();
            var bench = new Bench(demo, folder);
            bench.report.title("Attune, measured", bench.load());
            bench.report.line("start to ready", Duration.ofNanos(System.nanoTime() - began), Duration.ofSeconds(20));
            bench.run();
        }
    }

    private void run() throws IOException, InterruptedException, SQLException {
        if ("streams".equals(System.getProperty("bench.only"))) {
            new Streams(demo, folder, report).measure();
            return;
        }
        seed();
        var routes = reachable();
        new Pages(demo.server().address(), PASSWORD, report).measure(routes);
        statements(routes);
        new Weight(demo.server().address(), PASSWORD, report).measure();
        new Streams(demo, folder, report).measure();
        report.title("Load at the end", load());
    }

    private void seed() throws SQLException {
        long began = System.nanoTime();
        try (var connection = DriverManager.getConnection(
                demo.database().url("attune"),
                demo.database().user(),
                demo.database().password())) {
            int people = Integer.getInteger("bench.people", 10_000);
            int facts = Integer.getInteger("bench.facts", 1_000_000);
            new BigSchool(connection).fill(people, facts);
            report.title(
                    people + " people, " + facts + " facts loaded in "
                            + Duration.ofNanos(System.nanoTime() - began).toSeconds() + " s",
                    "");
            new Evaluation(connection, report).measure();
        }
    }

    /** Pages that exist; one that answers anything but 200 is named and left out. */
    private List<Route> reachable() throws IOException, InterruptedException {
        var visitors = new Visitors(demo.server().address(), PASSWORD);
        var found = new java.util.ArrayList<Route>();
        for (var route : ROUTES) {
            int status = visitors.of(route.visitor()).get(route.path());
            if (status == 200) {
                found.add(route);
            } else {
                report.note(route.visitor() + " " + route.path() + " answers " + status + ", left out");
            }
        }
        return found;
    }

    private void statements(List<Route> routes) throws IOException, InterruptedException, SQLException {
        try (var connection = DriverManager.getConnection(
                demo.database().url("attune"),
                demo.database().user(),
                demo.database().password())) {
            new Statements(connection, new Visitors(demo.server().address(), PASSWORD), report).measure(routes);
        }
    }

    private String load() {
        return "load " + ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage() + " on "
                + Runtime.getRuntime().availableProcessors() + " processors";
    }
}
