package org.attune.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.attune.launcher.MediaTools;

/** A minute of two alternating voices, made here: tests depend on no file from outside. */
final class SampleSession {

    private SampleSession() {}

    static Path wav() {
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
                            "sine=frequency=220:duration=60",
                            "-af",
                            "tremolo=f=0.2:d=0.8",
                            "-ar",
                            "16000",
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
