package org.attune.stress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.attune.launcher.MediaTools;

/** Makes real media of many kinds by the programs that come with the build; another seed is another session. */
final class Films {

    /** Kinds of files people send. */
    enum Kind {
        WAV("wav"),
        FLAC("flac"),
        M4A("m4a", "-c:a", "aac", "-b:a", "96k", "-movflags", "+faststart"),
        MP3("mp3", "-c:a", "libmp3lame", "-b:a", "128k"),
        OPUS("ogg", "-c:a", "libopus", "-b:a", "64k"),
        /** Browsers play it only after it was packed anew. */
        AAC("aac", "-c:a", "aac", "-b:a", "96k");

        private final String ending;
        private final List<String> how;

        Kind(String ending, String... how) {
            this.ending = ending;
            this.how = List.of(how);
        }

        /** Whether players get the very bytes that were sent. */
        boolean isPlayedAsSent() {
            return this != AAC;
        }
    }

    private static final int RATE = 24_000;

    private final MediaTools tools;
    private final Path folder;

    Films(MediaTools tools, Path folder) throws IOException {
        this.tools = tools;
        this.folder = Files.createDirectories(folder);
    }

    /** Noise of a colour that no other seed has, too short to be taken for another's by its sound. */
    Path noise(Kind kind, long seed, int seconds) throws IOException, InterruptedException {
        long number = seed & 0xffff_ffffL; // As large as the program takes them.
        var file = folder.resolve(kind + "-" + number + "." + kind.ending);
        var arguments = new ArrayList<>(List.of("-f", "lavfi", "-i"));
        arguments.add(
                "anoisesrc=color=pink:amplitude=0.4:sample_rate=" + RATE + ":seed=" + number + ":duration=" + seconds);
        arguments.addAll(List.of("-ac", "1"));
        arguments.addAll(kind.how);
        run(arguments, file);
        return file;
    }

    /** A film as a meeting service leaves it: a minute with picture, again and again. */
    Path hour() throws IOException, InterruptedException {
        var minute = folder.resolve("minute.mp4");
        run(
                List.of(
                        "-f",
                        "lavfi",
                        "-i",
                        "testsrc2=size=640x360:rate=12:duration=60",
                        "-f",
                        "lavfi",
                        "-i",
                        "anoisesrc=color=pink:amplitude=0.4:sample_rate=48000:duration=60",
                        "-c:v",
                        "libopenh264",
                        "-b:v",
                        "500k",
                        "-g",
                        "24",
                        "-c:a",
                        "aac",
                        "-b:a",
                        "96k",
                        "-ac",
                        "1"),
                minute);
        var hour = folder.resolve("hour.mp4");
        run(List.of("-stream_loop", "59", "-i", minute.toString(), "-c", "copy", "-movflags", "+faststart"), hour);
        Files.delete(minute);
        return hour;
    }

    private void run(List<String> arguments, Path file) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(tools.ffmpeg().toString(), "-nostdin", "-v", "error"));
        command.addAll(arguments);
        command.addAll(List.of("-y", file.toString()));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        var libraries = tools.ffmpeg().getParent();
        if (libraries != null) {
            builder.environment().put("LD_LIBRARY_PATH", libraries.toString());
        }
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IOException(file.getFileName() + " could not be made: " + said);
        }
    }
}
