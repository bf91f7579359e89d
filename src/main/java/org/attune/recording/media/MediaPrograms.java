package org.attune.recording.media;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attune.recording.model.Peaks;
import org.attune.recording.model.RefusalReason;

/**
 * What ffmpeg and ffprobe tell us of a file: what it is, and how it sounds. They read through a
 * {@link LoopbackSource}, are told which one demuxer to use, and may reach nothing else. What they write is made by
 * {@link MediaCopies}.
 */
public final class MediaPrograms {

    private static final Duration PROBE_LIMIT = Duration.ofMinutes(2);
    private static final Duration READ_LIMIT = Duration.ofMinutes(45);

    /** The most that all runs for one file take together that keeps its picture: probe it, listen to it, copy it. */
    public static final Duration LONGEST = PROBE_LIMIT.plus(READ_LIMIT).plus(MediaCopies.KEEPING);

    private static final int PROBE_OUTPUT = 256 * 1024;

    private final String ffmpeg;
    private final String ffprobe;

    public MediaPrograms(String ffmpeg, String ffprobe) {
        this.ffmpeg = ffmpeg;
        this.ffprobe = ffprobe;
    }

    /** What the header claims; empty when the program makes nothing of the file. */
    Optional<MediaFacts> probe(LoopbackSource source, MediaFamily family) throws IOException {
        List<String> command = new ArrayList<>(List.of(ffprobe, "-v", "warning", "-of", "flat"));
        command.addAll(List.of(
                "-show_entries",
                "format=duration:format_tags:stream=codec_type,codec_name,pix_fmt,duration,"
                        + "color_transfer,color_primaries,color_space:stream_disposition=attached_pic"));
        command.addAll(input(source, family));
        try (ProgramRun run = ProgramRun.start(command, null, PROBE_LIMIT)) {
            String flat = new String(run.output().readNBytes(PROBE_OUTPUT), StandardCharsets.UTF_8);
            return run.succeeded() ? MediaFacts.read(family, flat, run.complaint()) : Optional.empty();
        }
    }

    /**
     * Listens to the first sound track from start to end, silence where it has gaps.
     *
     * @throws RefusedMediaException when it goes on for longer than {@code longest}
     */
    Listening listen(LoopbackSource source, MediaFamily family, Duration longest)
            throws IOException, RefusedMediaException {
        List<String> command = new ArrayList<>(List.of(ffmpeg, "-nostdin", "-v", "error"));
        command.addAll(input(source, family));
        command.addAll(List.of("-map", "0:a:0", "-vn", "-sn", "-dn", "-ac", "1"));
        command.addAll(List.of("-af", "aresample=" + Peaks.RATE + ":async=1:first_pts=0", "-f", "f32be", "pipe:1"));
        try (ProgramRun run = ProgramRun.start(command, null, READ_LIMIT)) {
            Listening heard = new Listening();
            readInto(heard, run.output(), longest);
            run.succeeded(); // Complaints about single frames are for the comparison of lengths to judge.
            return heard;
        }
    }

    private static void readInto(Listening heard, InputStream from, Duration longest)
            throws IOException, RefusedMediaException {
        long most = longest.toSeconds() * Peaks.RATE;
        try (DataInputStream samples = new DataInputStream(new BufferedInputStream(from, 64 * 1024))) {
            for (long i = 0; i <= most; i++) {
                heard.add(samples.readFloat());
            }
        } catch (EOFException e) {
            return;
        }
        throw new RefusedMediaException(RefusalReason.TOO_LONG);
    }

    static List<String> input(LoopbackSource source, MediaFamily family) {
        return List.of("-protocol_whitelist", "http,tcp", "-f", family.demuxer(), "-i", source.address());
    }
}
