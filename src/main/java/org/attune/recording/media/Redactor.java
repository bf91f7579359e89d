package org.attune.recording.media;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.attune.recording.redaction.RedactionPlan;
import org.attune.recording.redaction.Stretch;
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

    private final MadeFile files;

    /**
     * @param folder where files lie while they are written
     * @param mostBytes no redacted recording may be larger
     * @param room of the disk with that folder
     */
    public Redactor(String ffmpeg, Path folder, long mostBytes, Room room) {
        this.files = new MadeFile(ffmpeg, folder, mostBytes, room);
    }

    /**
     * The redacted recording as mp4, to be read once and closed; it lies under no name.
     *
     * @throws ProgramFailedException when the program could not make it
     */
    public FileChannel redacted(LoopbackSource.Opening opening, MediaFacts facts, RedactionPlan plan)
            throws IOException, ProgramFailedException {
        var task = new MadeFile.Task(facts.family(), how(facts, plan), LONGEST);
        return files.write(opening, task, line -> {});
    }

    private static List<String> how(MediaFacts facts, RedactionPlan plan) {
        List<String> how = new ArrayList<>(List.of("-map", "0:a:0", "-af", sound(plan), "-c:a", "aac", "-b:a", "128k"));
        if (facts.hasPicture()) {
            boolean copied = plan.cuts().isEmpty() && PLAYS_EVERYWHERE.equals(facts.picture());
            how.addAll(List.of("-map", "0:v:0"));
            how.addAll(
                    copied
                            ? List.of("-c:v", "copy")
                            : List.of("-vf", picture(facts, plan), "-c:v", "h264", "-b:v", "1500k"));
        }
        how.addAll(List.of("-sn", "-dn", "-map_metadata", "-1", "-f", "mp4"));
        return how;
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

    private static String picture(MediaFacts facts, RedactionPlan plan) {
        return picture(plan) + "," + MediaCopies.ordinary(facts.picture().bright());
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
