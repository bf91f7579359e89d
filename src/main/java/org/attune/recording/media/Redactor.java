package org.attune.recording.media;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.attune.recording.model.RefusalReason;
import org.attune.recording.redaction.RedactionPlan;
import org.attune.recording.redaction.Stretch;
import org.attune.recording.vault.NoRoomException;
import org.attune.recording.vault.Room;

/**
 * Lets ffmpeg make a recording without what a plan takes out of it. Sound is taken in pieces of a few milliseconds, so
 * that no piece that reaches into a stretch survives; sound and picture are moved together by the same lengths.
 */
public final class Redactor {

    /** The most that one run takes. */
    public static final Duration LONGEST = Duration.ofHours(3);

    private static final int PIECE = 256;
    private static final MediaFacts.Picture PLAYS_EVERYWHERE = new MediaFacts.Picture("h264", "yuv420p");
    private static final String SMALLER = "scale=w='min(1280\\,iw)':h='min(1280\\,ih)'"
            + ":force_original_aspect_ratio=decrease:force_divisible_by=2,format=yuv420p";

    private final String ffmpeg;
    private final long mostBytes;
    private final Room room;

    /** @param mostBytes no redacted recording may be larger */
    public Redactor(String ffmpeg, long mostBytes, Room room) {
        this.ffmpeg = ffmpeg;
        this.mostBytes = mostBytes;
        this.room = room;
    }

    /**
     * The redacted recording as mp4, to be read once and closed; it lies under no name.
     *
     * @throws RefusedMediaException when the program could not make it
     */
    public FileChannel redacted(LoopbackSource.Opening opening, MediaFacts facts, RedactionPlan plan, Path folder)
            throws IOException, RefusedMediaException {
        MediaCopies.requireRoom(room, opening);
        Path file = Files.createTempFile(folder, "redacted", null);
        boolean nameless = Files.exists(Path.of("/proc/self/fd/1"));
        FileChannel made = FileChannel.open(file, StandardOpenOption.READ);
        try (LoopbackSource source = new LoopbackSource(opening)) {
            var command = command(source.address(), facts, plan);
            command.add(nameless ? "/proc/self/fd/1" : file.toString());
            var bounded = ProgramRun.bounded(command, mostBytes);
            try (ProgramRun run = ProgramRun.start(bounded, nameless ? file : null, LONGEST)) {
                if (nameless) {
                    Files.delete(file);
                }
                if (!run.succeeded()) {
                    long left = room.left(); // Before what was written goes.
                    made.close();
                    if (left < 0) {
                        throw new NoRoomException(0, left);
                    }
                    throw new RefusedMediaException(RefusalReason.NOT_MEDIA);
                }
                return made;
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private List<String> command(String address, MediaFacts facts, RedactionPlan plan) {
        List<String> command = new ArrayList<>(List.of(ffmpeg, "-nostdin", "-v", "error"));
        command.addAll(
                List.of("-protocol_whitelist", "http,tcp", "-f", facts.family().demuxer(), "-i", address));
        command.addAll(List.of("-map", "0:a:0", "-af", sound(plan), "-c:a", "aac", "-b:a", "128k"));
        if (facts.hasPicture()) {
            boolean copied = plan.cuts().isEmpty() && PLAYS_EVERYWHERE.equals(facts.picture());
            command.addAll(List.of("-map", "0:v:0"));
            command.addAll(
                    copied
                            ? List.of("-c:v", "copy")
                            : List.of("-vf", picture(plan) + "," + SMALLER, "-c:v", "h264", "-b:v", "1500k"));
        }
        command.addAll(List.of("-sn", "-dn", "-map_metadata", "-1", "-f", "mp4", "-y"));
        return command;
    }

    static String sound(RedactionPlan plan) {
        List<String> filters =
                new ArrayList<>(List.of("aresample=async=1:first_pts=0", "asetnsamples=n=" + PIECE + ":p=0"));
        if (!plan.mutes().isEmpty()) {
            filters.add("volume=volume=0:enable='" + within(plan.mutes()) + "'");
        }
        if (!plan.cuts().isEmpty()) {
            filters.add("aselect='not(" + within(plan.cuts()) + ")'");
            filters.add("asetpts='PTS-(" + gone(plan.cuts()) + ")/TB'");
        }
        return String.join(",", filters);
    }

    static String picture(RedactionPlan plan) {
        return plan.cuts().isEmpty()
                ? "null"
                : "select='not(" + within(plan.cuts()) + ")',setpts='PTS-(" + gone(plan.cuts()) + ")/TB'";
    }

    /** True in any of the stretches, and for a piece that only reaches into one. */
    private static String within(List<Stretch> stretches) {
        return stretches.stream()
                .map(one -> "between(t," + seconds(Math.max(0, one.from() - 40)) + "," + seconds(one.to()) + ")")
                .collect(Collectors.joining("+"));
    }

    /** How much lies cut out before a moment. */
    private static String gone(List<Stretch> cuts) {
        return cuts.stream()
                .map(cut -> seconds(cut.to() - cut.from()) + "*gte(T," + seconds(cut.to()) + ")")
                .collect(Collectors.joining("+"));
    }

    private static String seconds(long millis) {
        return String.format(Locale.ROOT, "%d.%03d", millis / 1000, millis % 1000);
    }
}
