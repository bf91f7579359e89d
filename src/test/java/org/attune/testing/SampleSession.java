package org.attune.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.attune.launcher.MediaTools;

/** Sessions of two alternating voices, made here: tests depend on no file from outside. */
public final class SampleSession {

    /** No two are the same file, for one sent twice is refused. */
    private static final AtomicInteger PITCH = new AtomicInteger();

    private SampleSession() {}

    /** A minute, some two megabytes. */
    public static Path wav() {
        return wav(60, 16_000);
    }

    /** Some 37 megabytes: more than two of the pieces an upload is sent in. */
    public static Path longWav() {
        return wav(200, 96_000);
    }

    private static Path wav(int seconds, int rate) {
        var tools = MediaTools.unpackedTo(Path.of("target", "media-tools"));
        try {
            var file = Files.createTempDirectory("sample").resolve("session.wav");
            var builder = new ProcessBuilder(
                            tools.ffmpeg().toString(),
                            "-loglevel",
                            "error",
                            "-f",
                            "lavfi",
                            "-i",
                            "sine=frequency=" + (200 + PITCH.getAndIncrement()) + ":duration=" + seconds,
                            "-af",
                            "tremolo=f=0.2:d=0.8",
                            "-ar",
                            String.valueOf(rate),
                            file.toString())
                    .inheritIO();
            builder.environment()
                    .put("LD_LIBRARY_PATH", tools.ffmpeg().getParent().toString());
            var process = builder.start();
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException("The sample could not be made");
            }
            return file;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
