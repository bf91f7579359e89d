package org.attune.recording.media;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.attune.recording.model.RefusalReason;
import org.attune.recording.vault.Room;
import org.attune.recording.vault.SegmentReader;

/**
 * Files that ffmpeg makes from a recording: the one browsers can play where they cannot play what was sent, and the
 * light one for slow lines. Each run has an end to its time, its memory and the size of what it writes.
 *
 * <p>Writing length and index needs a file one can seek in. It loses its name as soon as the program has it open, so it
 * is gone with the last handle, whatever happens; the folder is swept at start for what a crash in between might leave.
 */
public final class MediaCopies {

    /** The most a run takes that writes the picture anew: three hours of it on a slow machine. */
    public static final Duration LONGEST = Duration.ofHours(6);

    /** The most a run takes that keeps the picture, or leaves it away. */
    static final Duration KEEPING = Duration.ofMinutes(45);

    private static final int LONG_SIDE = 1280;
    private static final String SMALLER = "scale=w='min(" + LONG_SIDE + "\\,iw)':h='min(" + LONG_SIDE
            + "\\,ih)':force_original_aspect_ratio=decrease:force_divisible_by=2,";

    /** Light and colour that ordinary screens would show pale and grey, brought into what they can show. */
    private static final String DIMMED = "zscale=t=linear:npl=100,format=gbrpf32le,zscale=p=bt709,"
            + "tonemap=tonemap=hable:desat=0,zscale=t=bt709:m=bt709:r=tv,";

    private static final String PLAIN = "format=yuv420p";

    private final String ffmpeg;
    private final Path folder;
    private final long mostBytes;
    private final Room room;
    private String pictureEncoder;

    /**
     * @param folder where files lie while they are written, beside the recordings so that they never cross to another disk
     * @param mostBytes no copy may be larger
     * @param room of the disk with that folder
     */
    public MediaCopies(String ffmpeg, Path folder, long mostBytes, Room room) {
        this.ffmpeg = ffmpeg;
        this.folder = folder;
        this.mostBytes = mostBytes;
        this.room = room;
    }

    /**
     * The copy browsers can play, to be read once and closed; it lies under no name.
     *
     * @param percent told from time to time how far it is
     */
    public FileChannel playable(LoopbackSource.Opening opening, MediaCheck.Finding found, IntConsumer percent)
            throws IOException, RefusedMediaException {
        var copy = found.copy();
        var how = new ArrayList<>(List.of("-map", "0:v:0?", "-map", "0:a:0", "-sn", "-dn", "-map_metadata", "-1"));
        how.addAll(copy.newPicture() ? picture(found.facts().picture().bright()) : List.of("-c:v", "copy"));
        how.addAll(copy.newSound() ? sound(copy.family()) : List.of("-c:a", "copy"));
        if (copy.muxer().equals("mp4")) {
            how.addAll(List.of("-movflags", "+faststart"));
        }
        how.addAll(List.of("-f", copy.muxer()));
        var task = new Task(found.facts().family(), how, copy.newPicture() ? LONGEST : KEEPING);
        return write(opening, task, new ProgressLines(found.millis(), percent));
    }

    /** Sound alone, small enough for a slow line: speech stays clear, music would not. */
    public FileChannel light(LoopbackSource.Opening opening, MediaFamily family)
            throws IOException, RefusedMediaException {
        var how = List.of(
                "-map",
                "0:a:0",
                "-vn",
                "-sn",
                "-dn",
                "-map_metadata",
                "-1",
                "-c:a",
                "aac",
                "-b:a",
                "40k",
                "-ac",
                "1",
                "-ar",
                "24000",
                "-movflags",
                "+faststart",
                "-f",
                "mp4");
        return write(opening, new Task(family, how, KEEPING), line -> {});
    }

    /** A copy is written in plain first and sealed from there; each is about as large as the file. */
    static void requireRoom(Room room, LoopbackSource.Opening opening) throws IOException {
        try (SegmentReader file = opening.open()) {
            room.require(2 * file.length());
        }
    }

    private record Task(MediaFamily from, List<String> how, Duration limit) {}

    private static List<String> sound(MediaFamily family) {
        return family == MediaFamily.WEBM
                ? List.of("-c:a", "libopus", "-b:a", "96k", "-ac", "2")
                : List.of("-c:a", "aac", "-b:a", "128k", "-ac", "2");
    }

    /** A key frame every two seconds, so that one can go anywhere without waiting. */
    private List<String> picture(boolean bright) throws IOException {
        var how = new ArrayList<>(List.of(
                "-vf",
                SMALLER + (bright ? DIMMED : "") + PLAIN,
                "-fpsmax",
                "30",
                "-force_key_frames",
                "expr:gte(t,n_forced*2)"));
        how.addAll(List.of("-c:v", pictureEncoder(), "-b:v", "1200k", "-maxrate", "1800k", "-bufsize", "3600k"));
        if (pictureEncoder().equals("libx264")) {
            how.addAll(List.of("-preset", "veryfast"));
        }
        return how;
    }

    /** The build's own programs have OpenH264, as the licence of the project wants it; a distribution's have x264. */
    private synchronized String pictureEncoder() throws IOException {
        if (pictureEncoder == null) {
            try (var run = ProgramRun.start(List.of(ffmpeg, "-v", "error", "-encoders"), null, Duration.ofMinutes(1))) {
                var known = new String(run.output().readAllBytes(), StandardCharsets.US_ASCII);
                pictureEncoder = known.contains(" libopenh264 ") ? "libopenh264" : "libx264";
            }
        }
        return pictureEncoder;
    }

    private FileChannel write(LoopbackSource.Opening opening, Task task, ProgramRun.Lines lines)
            throws IOException, RefusedMediaException {
        requireRoom(room, opening);
        Path file = Files.createTempFile(folder, "copy", null);
        boolean nameless = Files.exists(Path.of("/proc/self/fd/1"));
        FileChannel copy = FileChannel.open(file, StandardOpenOption.READ);
        boolean written = false;
        try (LoopbackSource source = new LoopbackSource(opening)) {
            List<String> command = new ArrayList<>(List.of(ffmpeg, "-nostdin", "-v", "error", "-progress", "pipe:2"));
            command.addAll(MediaPrograms.input(source, task.from()));
            command.addAll(task.how());
            command.addAll(
                    List.of("-max_muxing_queue_size", "4096", "-y", nameless ? "/proc/self/fd/1" : file.toString()));
            var bounded = ProgramRun.bounded(command, mostBytes);
            try (ProgramRun run = ProgramRun.start(bounded, nameless ? file : null, task.limit(), lines)) {
                if (nameless) {
                    Files.delete(file);
                }
                written = run.succeeded();
            }
            if (!written) {
                room.require(0); // A disk that has become full says nothing about the file.
                throw new RefusedMediaException(RefusalReason.UNPLAYABLE_FORMAT);
            }
            return copy;
        } finally {
            Files.deleteIfExists(file);
            if (!written) {
                copy.close();
            }
        }
    }
}
