package org.attune.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.attune.identity.Permitted;
import org.attune.recording.model.MediaMove;
import org.attune.recording.model.SessionRecording;
import org.attune.recording.store.Moves;
import org.attune.recording.store.Recordings;
import org.attune.recording.store.SpokenRows;
import org.attune.recording.vault.MoveWish;
import org.attune.recording.vault.StoragePlace;
import org.attune.shared.health.OperatorNote;
import org.attune.shared.health.OperatorNotes;
import org.attune.shared.jobs.Jobs;

/**
 * Where the operator wants recordings to lie, which of their files may be brought there, and how far that has come. Each
 * step is a transaction of its own beside the long copying.
 */
@ApplicationScoped
@Transactional
@Permitted(system = true)
public class MediaMoves implements OperatorNotes {

    /** The kind of job that brings them there. */
    public static final String KIND = "recording.move";

    /** Its payload for the first step of a round, and for each further one. */
    public static final String ROUND = "round";

    public static final String NEXT = "next";

    /** Any length will do: of a locked original only the file itself knows it. */
    public static final long ANY_LENGTH = -1;

    private static final String FEATURE = "recording";
    private static final long MEGA = 1_000_000;

    @Inject
    Moves moves;

    @Inject
    Recordings recordings;

    @Inject
    SpokenRows spoken;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    /** How far a round is: recordings come to this place, this one of the kind was the last. */
    public record Position(StoragePlace place, boolean spoken, long after) {}

    /** What we leave in buckets that we use; empty when there never was one. */
    Optional<String> bucketMark() {
        return moves.find().map(MediaMove::getBucketMark);
    }

    /** Whether recordings may lie in a bucket. */
    boolean isBucketInUse() {
        return moves.find().filter(MediaMove::isBucketUsed).isPresent();
    }

    /**
     * From now on recordings belong at this place; those at the other are brought there.
     *
     * @param bucketMark for a bucket that has none yet
     * @return the mark that counts: another node may have begun a moment earlier
     */
    String bringTo(StoragePlace place, String bucketMark) {
        var now = clock.instant();
        var move = moves.held().orElseGet(() -> {
            var fresh = new MediaMove(place, bucketMark, now);
            moves.add(fresh);
            return fresh;
        });
        boolean goesOn = move.getPlace() == place && jobs.isWaiting(KIND, NEXT);
        move.towards(place, now);
        if (!goesOn) {
            jobs.enqueueOnce(KIND, ROUND, now);
        }
        return move.getBucketMark();
    }

    /** Another recording is finished and goes where recordings belong. */
    public void finished(StoredItem item) {
        if (moves.find().filter(move -> move.getPlace() == StoragePlace.BUCKET).isPresent()) {
            jobs.enqueue(KIND, item.written()); // One that runs may have looked before this was finished.
        }
    }

    /** Where the round stands; empty when no bucket was ever given. */
    public Optional<Position> position() {
        return moves.find().map(move -> new Position(move.getPlace(), move.isSpoken(), move.getAfterId()));
    }

    /** The files of an item that are finished and belong somewhere, by name, with their length. */
    public Map<String, Long> movable(StoredItem item) {
        if (item.spoken()) {
            return spoken.currentOf(item.id())
                    .map(answer -> Map.of(answer.getObject(), answer.getBytes()))
                    .orElse(Map.of());
        }
        return recordings
                .find(item.id())
                .filter(SessionRecording::isPlayable)
                .map(MediaMoves::filesOf)
                .orElse(Map.of());
    }

    /** What is to become of a file of an item that is on its way to this place. */
    public MoveWish wishFor(StoredItem item, String object, StoragePlace to) {
        if (!movable(item).containsKey(object)) {
            return MoveWish.GONE;
        }
        boolean same = position().filter(at -> at.place() == to).isPresent();
        return same ? MoveWish.GOES : MoveWish.STAYS;
    }

    private static Map<String, Long> filesOf(SessionRecording recording) {
        var files = new HashMap<>(MediaScrub.expected(recording));
        if (recording.getMedia().getRedaction() > 0) {
            MediaObjects.ORIGINALS.forEach(original -> files.putIfAbsent(original, ANY_LENGTH));
        }
        return files;
    }

    /** A round begins; there is so much to look at. */
    public void begin(long items) {
        change(move -> move.beginRound(items));
    }

    /** An item is where it belongs, so many bytes of it by this round. */
    public void went(StoredItem item, long bytes) {
        change(move -> move.went(item.id(), bytes));
    }

    /** An item could not be brought; a job of its own goes on trying. */
    public void stuck(StoredItem item) {
        change(move -> move.stuckAt(item.id()));
    }

    /** An item has come outside of a round. */
    public void came(long bytes, boolean wasStuck, boolean bucketHolds) {
        change(move -> {
            move.came(bytes, wasStuck);
            move.bucketHolds(bucketHolds);
        });
    }

    /** All recordings of sessions are through. */
    public void goOnWithSpoken() {
        change(MediaMove::goOnWithSpoken);
    }

    /** The round is at its end; perhaps something still lies in the bucket. */
    public void finish(boolean bucketHolds) {
        change(move -> {
            move.finish(clock.instant());
            move.bucketHolds(bucketHolds);
        });
    }

    private void change(Consumer<MediaMove> how) {
        how.accept(moves.held().orElseThrow());
    }

    @Override
    public List<OperatorNote> notes() {
        var notes = new ArrayList<OperatorNote>();
        moves.find().ifPresent(move -> {
            notes.add(note(move));
            if (move.getStuck() > 0) {
                notes.add(new OperatorNote(FEATURE, "move.stuck", List.of(move.getStuck()), null, true));
            }
        });
        return notes;
    }

    private static OperatorNote note(MediaMove move) {
        var key = "move." + move.getPlace().name().toLowerCase(Locale.ROOT);
        long megabytes = move.getBytes() / MEGA;
        return move.getFinishedAt() == null
                ? new OperatorNote(
                        FEATURE,
                        key + ".going-on",
                        List.of(move.getMoved(), move.getWaiting(), megabytes),
                        move.getBeganAt(),
                        false)
                : new OperatorNote(
                        FEATURE, key + ".done", List.of(move.getMoved(), megabytes), move.getFinishedAt(), false);
    }
}
