package org.attune.recording.media;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.attune.recording.model.RefusalReason;
import org.attune.recording.vault.Room;

/**
 * Copies that ffmpeg makes of a recording: the one browsers can play where they cannot play what was sent, and the light
 * one for slow lines.
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
    private final MadeFile files;
    private String pictureEncoder;

    /**
     * @param folder where files lie while they are written, beside the recordings so that they never cross to another disk
     * @param mostBytes no copy may be larger
     * @param room of the disk with that folder
     */
    public MediaCopies(String ffmpeg, Path folder, long mostBytes, Room room) {
        this.ffmpeg = ffmpeg;
        this.files = new MadeFile(ffmpeg, folder, mostBytes, room);
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
        var task = new MadeFile.Task(found.facts().family(), how, copy.newPicture() ? LONGEST : KEEPING);
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
        return write(opening, new MadeFile.Task(family, how, KEEPING), line -> {});
    }

    /** What makes a picture one that ordinary screens show, in a size that a browser can bear. */
    static String ordinary(boolean bright) {
        return SMALLER + (bright ? DIMMED : "") + PLAIN;
    }

    private static List<String> sound(MediaFamily family) {
        return family == MediaFamily.WEBM
                ? List.of("-c:a", "libopus", "-b:a", "96k", "-ac", "2")
                : List.of("-c:a", "aac", "-b:a", "128k", "-ac", "2");
    }

    /** A key frame every two seconds, so that one can go anywhere without waiting. */
    private List<String> picture(boolean bright) throws IOException {
        var how = new ArrayList<>(
                List.of("-vf", ordinary(bright), "-fpsmax", "30", "-force_key_frames", "expr:gte(t,n_forced*2)"));
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

    private FileChannel write(LoopbackSource.Opening opening, MadeFile.Task task, ProgramRun.Lines lines)
            throws IOException, RefusedMediaException {
        try {
            return files.write(opening, task, lines);
        } catch (ProgramFailedException e) {
            throw new RefusedMediaException(RefusalReason.UNPLAYABLE_FORMAT);
        }
    }
}
