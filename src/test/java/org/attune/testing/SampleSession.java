package org.attune.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.attune.launcher.MediaTools;

/** Sessions of one humming voice, made here: tests depend on no file from outside. */
public final class SampleSession {

    private static final int LONGEST_WAIT = 60;

    /** No two are the same file, for one sent twice is refused. */
    private static final AtomicInteger PITCH = new AtomicInteger(200);

    private SampleSession() {}

    /** A minute, some two megabytes. */
    public static Path wav() {
        return sound(60, "wav", "-ar", "16000");
    }

    /** Some 37 megabytes: more than two of the pieces an upload is sent in. */
    public static Path longWav() {
        return sound(200, "wav", "-ar", "96000");
    }

    /** A minute in another format, by the ending of its name: as {@link #clip} or flac. */
    public static Path in(String ending) {
        return ending.equals("flac") ? sound(60, ending, "-c:a", "flac") : clip(60, ending);
    }

    /** A short clip: m4a, mp3, ogg, opus, wav, webm, or mp4 with a picture. */
    public static Path clip(int seconds, String ending) {
        return switch (ending) {
            case "m4a" -> sound(seconds, ending, "-c:a", "aac");
            case "mp3" -> sound(seconds, ending, "-c:a", "libmp3lame");
            case "ogg", "opus", "webm" -> sound(seconds, ending, "-c:a", "libopus");
            case "wav" -> sound(seconds, ending, "-ar", "16000");
            case "mp4" -> film(seconds);
            default -> throw new IllegalArgumentException(ending);
        };
    }

    /** A film with this sound and a picture that browsers cannot play, which takes a while to be written anew. */
    public static Path filmOf(Path sound) throws IOException {
        var film = folder().resolve("session.mov");
        run(new ArrayList<>(List.of(
                "-loglevel",
                "error",
                "-f",
                "lavfi",
                "-i",
                "testsrc2=size=1280x720:rate=25",
                "-i",
                sound.toString(),
                "-c:v",
                "mpeg4",
                "-c:a",
                "aac",
                "-shortest",
                film.toString())));
        return film;
    }

    /** A new folder for a file of a test; it goes with the build. */
    public static Path folder() throws IOException {
        return Files.createTempDirectory(Files.createDirectories(Running.build().resolve("samples")), "sample");
    }

    private static Path film(int seconds) {
        var grey = "color=c=gray:s=160x90:r=5:d=" + seconds;
        return sound(
                seconds, "mp4", "-f", "lavfi", "-i", grey, "-c:v", "libopenh264", "-pix_fmt", "yuv420p", "-c:a", "aac");
    }

    private static Path sound(int seconds, String ending, String... rest) {
        try {
            var file = folder().resolve("session." + ending);
            var command = new ArrayList<>(List.of("-loglevel", "error", "-f", "lavfi", "-i"));
            command.add("sine=frequency=" + PITCH.getAndIncrement() + ":duration=" + seconds);
            command.addAll(List.of(rest));
            command.addAll(List.of("-af", "tremolo=f=0.2:d=0.8", file.toString()));
            run(command);
            return file;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(List<String> arguments) throws IOException {
        var tools = MediaTools.unpackedTo(Path.of("target", "media-tools"));
        var command = new ArrayList<>(List.of(tools.ffmpeg().toString()));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("LD_LIBRARY_PATH", tools.ffmpeg().getParent().toString());
        try {
            var process = builder.start();
            if (!process.waitFor(LONGEST_WAIT, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException("The sample could not be made");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
