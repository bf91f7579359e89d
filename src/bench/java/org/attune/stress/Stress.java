package org.attune.stress;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.attune.bench.Report;

/** Runs the parts one after the other, each with a database and a server of its own. */
public final class Stress {

    private static final PrintStream TERMINAL = System.out;
    private static final Logger DATABASE = Logger.getLogger("ch.vorburger.exec");

    private final Path build;
    private final Report report = new Report(TERMINAL);
    private final long seed = Long.getLong("stress.seed", System.nanoTime() % 1_000_000);

    private Stress(Path build) {
        this.build = build;
    }

    /** One part of it. */
    private interface Part {
        void run(Server instance) throws Exception;
    }

    /**
     * System properties: attune.build (target), stress.only (crowd, kills or speed; blank for all), stress.seed,
     * stress.uploads and stress.viewers (200), stress.rounds (6).
     */
    public static void main(String[] arguments) throws Exception {
        Locale.setDefault(Locale.ROOT);
        DATABASE.setLevel(Level.OFF); // It wonders about every server that is killed.
        var stress =
                new Stress(Path.of(System.getProperty("attune.build", "target")).toAbsolutePath());
        stress.report.title("Attune under stress", "(seed " + stress.seed + ", repeat with -Dstress.seed)");
        var only = System.getProperty("stress.only", "");
        stress.part(only, "crowd", instance -> new Crowd(instance, stress.report, stress.random()).run());
        stress.part(only, "kills", instance -> new Kills(instance, stress.report, stress.random()).run());
        stress.part(only, "speed", instance -> new Speed(instance, stress.report, stress.random()).run());
        if (stress.report.wrongs() > 0) {
            throw new IllegalStateException(stress.report.wrongs() + " things are wrong, see above");
        }
    }

    private Random random() {
        return new Random(seed);
    }

    private void part(String only, String name, Part part) throws Exception {
        if (only.isBlank() || only.equals(name)) {
            var folder = Files.createTempDirectory(Files.createDirectories(build.resolve("stress")), name);
            long began = System.nanoTime();
            int before = report.wrongs();
            try (var instance = new Server(folder, build)) {
                part.run(instance);
            }
            report.note(String.format("%s took %.0f s", name, (System.nanoTime() - began) / 1e9));
            if (report.wrongs() == before) {
                delete(folder);
            } else {
                report.note("What it left is in " + folder);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
