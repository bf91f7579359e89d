package org.attune.recording.media;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * One run of a media program, with an end to its time and to what it may say. It gets no environment but the
 * folder of its own libraries: no proxy, no home, no secret of ours.
 */
final class ProgramRun implements Closeable {

    private static final int COMPLAINT_LIMIT = 16 * 1024;
    private static final int LINE_LIMIT = 2000;
    private static final Path SHELL = Path.of("/bin/sh");
    private static final long MOST_KIBIBYTES = 4L * 1024 * 1024;
    private static final int BLOCK = 512;

    private final Process process;
    private final CompletableFuture<String> complaint = new CompletableFuture<>();
    private volatile boolean outOfTime;

    /** Hears each line the program says on its second output. */
    @FunctionalInterface
    interface Lines {
        void said(String line);
    }

    private ProgramRun(Process process, Duration limit, Lines lines) {
        this.process = process;
        var listening = new Thread(() -> complaint.complete(headOf(process.getErrorStream(), lines)), "media-program");
        listening.setDaemon(true); // Its own: the common threads are few, and a run may last for hours.
        listening.start();
        CompletableFuture.delayedExecutor(limit.toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> {
                    if (process.isAlive()) {
                        outOfTime = true;
                        process.destroyForcibly();
                    }
                });
    }

    /** Starts the program; what it writes goes to {@code output} or, when that is null, to {@link #output()}. */
    static ProgramRun start(List<String> command, Path output, Duration limit) throws IOException {
        return start(command, output, limit, line -> {});
    }

    static ProgramRun start(List<String> command, Path output, Duration limit, Lines lines) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command);
        Map<String, String> environment = builder.environment();
        environment.clear();
        Path folder = Path.of(program(command)).getParent();
        if (folder != null) {
            environment.put("LD_LIBRARY_PATH", folder.toString());
            environment.put("DYLD_LIBRARY_PATH", folder.toString());
        }
        environment.put("LC_ALL", "C");
        environment.put("PATH", System.getenv().getOrDefault("PATH", "/usr/local/bin:/usr/bin:/bin"));
        if (output != null) {
            builder.redirectOutput(output.toFile());
        }
        Process process = builder.start();
        process.getOutputStream().close();
        return new ProgramRun(process, limit, lines);
    }

    /**
     * The same command with an end to its memory and to the size of any file it writes, behind everybody else who wants
     * the processor. Where there is no shell for that, the limit of time has to do.
     */
    static List<String> bounded(List<String> command, long mostBytes) {
        if (!Files.isExecutable(SHELL)) {
            return command;
        }
        var limits = "ulimit -v " + MOST_KIBIBYTES + "; ulimit -f " + mostBytes / BLOCK + "; exec nice -n 10 \"$@\"";
        List<String> bounded = new ArrayList<>(List.of(SHELL.toString(), "-c", limits, "sh"));
        bounded.addAll(command);
        return bounded;
    }

    private static String program(List<String> command) {
        return command.get(0).equals(SHELL.toString()) ? command.get(4) : command.get(0);
    }

    InputStream output() {
        return process.getInputStream();
    }

    /** Waits for the end; answers whether the program was content and in time. */
    boolean succeeded() throws IOException {
        try {
            return process.waitFor() == 0 && !outOfTime;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while a media program ran", e);
        }
    }

    String complaint() {
        return complaint.join();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private static String headOf(InputStream stream, Lines lines) {
        StringBuilder head = new StringBuilder();
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            StringBuilder line = new StringBuilder();
            for (int next = reader.read(); next >= 0; next = reader.read()) {
                if (head.length() < COMPLAINT_LIMIT) {
                    head.append((char) next);
                }
                if (next == '\n') {
                    lines.said(line.toString());
                    line.setLength(0);
                } else if (line.length() < LINE_LIMIT) {
                    line.append((char) next);
                }
            }
        } catch (IOException e) {
            return head.toString();
        }
        return head.toString();
    }
}
