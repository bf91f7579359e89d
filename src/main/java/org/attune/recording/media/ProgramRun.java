package org.attune.recording.media;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
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

    private final Process process;
    private final CompletableFuture<String> complaint;
    private volatile boolean outOfTime;

    private ProgramRun(Process process, Duration limit) {
        this.process = process;
        this.complaint = CompletableFuture.supplyAsync(() -> headOf(process.getErrorStream()));
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
        ProcessBuilder builder = new ProcessBuilder(command);
        Map<String, String> environment = builder.environment();
        environment.clear();
        Path folder = Path.of(command.get(0)).getParent();
        if (folder != null) {
            environment.put("LD_LIBRARY_PATH", folder.toString());
            environment.put("DYLD_LIBRARY_PATH", folder.toString());
        }
        environment.put("LC_ALL", "C");
        if (output != null) {
            builder.redirectOutput(output.toFile());
        }
        Process process = builder.start();
        process.getOutputStream().close();
        return new ProgramRun(process, limit);
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

    private static String headOf(InputStream stream) {
        try (stream) {
            String head = new String(stream.readNBytes(COMPLAINT_LIMIT), StandardCharsets.UTF_8);
            stream.transferTo(OutputStream.nullOutputStream());
            return head;
        } catch (IOException e) {
            return "";
        }
    }
}
