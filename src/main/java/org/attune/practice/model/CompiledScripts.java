package org.attune.practice.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attune.shared.security.Secrets;

/**
 * Compiles the shipped scripts while the product is built, because the first one takes ten seconds. Beside
 * {@code name.ink} it leaves {@code name.ink.json} and {@code name.ink.digest}, which names the exact script and
 * compiler the JSON was made from; a JSON whose digest differs is never played.
 */
public final class CompiledScripts {

    private static final Logger LOG = Logger.getLogger(CompiledScripts.class.getName());

    private static final int WORKERS = 2;

    private CompiledScripts() {}

    /** Build step: the folder to look through. A script with an error or a loose end ends the build, with its line. */
    public static void main(String[] folders) throws IOException {
        for (String folder : folders) {
            compileAll(Path.of(folder));
        }
    }

    /** The compiled form that was made from exactly this source, when there is one. */
    public static Optional<String> matching(String source, String json, String digest) {
        return json != null && digest != null && digest.strip().equals(digestOf(source))
                ? Optional.of(json)
                : Optional.empty();
    }

    /** Names a script together with the compiler. */
    public static String digestOf(String source) {
        return Secrets.digest(source) + "-" + Compiler.DIGEST;
    }

    static int compileAll(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        List<Path> stale;
        try (Stream<Path> files = Files.walk(folder)) {
            stale = files.filter(file -> file.toString().endsWith(".ink"))
                    .filter(CompiledScripts::isStale)
                    .sorted()
                    .toList();
        }
        compileSideBySide(stale);
        return stale.size();
    }

    /** Each takes seconds, and a build has more than one core. */
    private static void compileSideBySide(List<Path> scripts) throws IOException {
        var waiting = new ConcurrentLinkedQueue<>(scripts);
        var workers = Executors.newFixedThreadPool(WORKERS);
        try {
            var done = IntStream.range(0, WORKERS)
                    .mapToObj(worker -> workers.submit(() -> compileWhatWaits(waiting)))
                    .toList();
            for (var work : done) {
                work.get();
            }
        } catch (ExecutionException e) {
            throw new IOException(
                    "A script could not be compiled: " + e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Stopped while scripts were compiled", e);
        } finally {
            workers.shutdownNow();
        }
    }

    private static Void compileWhatWaits(Queue<Path> waiting) throws IOException {
        var compiler = new InkCompiler();
        for (Path script = waiting.poll(); script != null; script = waiting.poll()) {
            compile(script, compiler);
        }
        return null;
    }

    private static void compile(Path script, InkCompiler compiler) throws IOException {
        String source = Files.readString(script);
        CompiledScript compiled = compiler.compile(source);
        var faults = Stream.concat(compiled.errors().stream(), compiled.warnings().stream())
                .toList();
        faults.forEach(fault -> LOG.severe(fault.in(script.toString())));
        if (!faults.isEmpty()) {
            throw new IllegalStateException(faults.get(0).in(script.toString()));
        }
        Files.deleteIfExists(beside(script, ".digest"));
        Files.writeString(beside(script, ".json"), compiled.json());
        Files.writeString(beside(script, ".digest"), digestOf(source) + "\n");
        LOG.log(Level.INFO, "Compiled {0}", script);
    }

    private static boolean isStale(Path script) {
        Path json = beside(script, ".json");
        Path digest = beside(script, ".digest");
        try {
            return !Files.exists(json)
                    || !Files.exists(digest)
                    || !Files.readString(digest).strip().equals(digestOf(Files.readString(script)));
        } catch (IOException e) {
            return true;
        }
    }

    private static Path beside(Path script, String ending) {
        return script.resolveSibling(script.getFileName() + ending);
    }

    /** Read once, and only where digests are asked for. */
    private static final class Compiler {
        static final String DIGEST = Secrets.digest(InkCompiler.bundle());
    }
}
