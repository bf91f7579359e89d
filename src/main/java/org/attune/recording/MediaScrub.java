package org.attune.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.attune.identity.Permitted;
import org.attune.recording.bucket.BucketRefusedException;
import org.attune.recording.bucket.BucketSilentException;
import org.attune.recording.model.MediaDamage;
import org.attune.recording.model.ScrubRound;
import org.attune.recording.model.SessionRecording;
import org.attune.recording.store.Recordings;
import org.attune.recording.store.Scrubs;
import org.attune.recording.vault.RecordingVault;
import org.attune.shared.health.OperatorNote;
import org.attune.shared.health.OperatorNotes;

/**
 * Reads every stored recording now and then. A disk loses bytes without a word; noticed while a backup still holds the
 * former copy, nothing is lost. What belongs to no recording any more, because a server ended in the middle of an
 * erasure, an upload or a move, is taken away on the way.
 */
@ApplicationScoped
@Transactional
@Permitted(system = true)
public class MediaScrub implements OperatorNotes {

    private static final Logger LOG = Logger.getLogger(MediaScrub.class.getName());

    private static final String FEATURE = "recording";
    private static final long MEGA = 1_000_000;

    /** A folder is made just before its recording says so; nothing younger is taken for forgotten. */
    private static final Duration YOUNG = Duration.ofDays(2);

    @Inject
    Scrubs scrubs;

    @Inject
    Recordings recordings;

    @Inject
    RecordingKeys keys;

    @Inject
    RecordingVault vault;

    @Inject
    Clock clock;

    /** Whether a round found this recording damaged and none has found it whole since. */
    public boolean isDamaged(long recordingId) {
        return !scrubs.damageOf(recordingId).isEmpty();
    }

    @Override
    public List<OperatorNote> notes() {
        var notes = new ArrayList<OperatorNote>();
        scrubs.latest().map(MediaScrub::note).ifPresent(notes::add);
        long damaged = scrubs.damaged();
        if (damaged > 0) {
            notes.add(new OperatorNote(FEATURE, "scrub.damaged", List.of(damaged), null, true));
        }
        return notes;
    }

    private static OperatorNote note(ScrubRound round) {
        return round.isFinished()
                ? new OperatorNote(
                        FEATURE,
                        "scrub.last",
                        List.of(round.getRecordings(), round.getBytes() / MEGA, round.getOrphans()),
                        round.getFinishedAt(),
                        false)
                : new OperatorNote(
                        FEATURE, "scrub.going-on", List.of(round.getRecordings()), round.getBeganAt(), false);
    }

    /** Begins a round, unless one is going on. @return when it began */
    public Instant begin() {
        var round = scrubs.latestHeld().filter(latest -> !latest.isFinished()).orElseGet(() -> {
            var fresh = new ScrubRound(clock.instant());
            scrubs.add(fresh);
            return fresh;
        });
        return round.getBeganAt();
    }

    /** Looks at the next recording. @return how many bytes were read, or -1 at the end of the round */
    public long next() throws IOException {
        var round = scrubs.latestHeld().orElseThrow();
        var nearest = Stream.concat(
                        vault.recordingsAfter(round.getAfter(), 1).stream(),
                        recordings.playableAfter(round.getAfter()).stream())
                .min(Long::compare);
        if (round.isFinished() || nearest.isEmpty()) {
            finish(round);
            return -1;
        }
        long id = nearest.get();
        var recording = recordings.find(id);
        var key = keys.of(id);
        if (recording.filter(MediaScrub::isHeld).isEmpty() && key.isEmpty()) {
            takeAway(round, id);
            return 0;
        }
        vault.clearUp(id);
        if (recording.isEmpty() || key.isEmpty() || !recording.get().isPlayable()) {
            round.passedOver(id);
            return 0;
        }
        long bytes = read(recording.get(), key.get());
        round.read(id, bytes);
        return bytes;
    }

    private static boolean isHeld(SessionRecording recording) {
        return recording.getState() != RecordingState.ERASED;
    }

    private void finish(ScrubRound round) {
        if (!round.isFinished()) {
            round.finish(clock.instant());
            LOG.info(() -> "All stored recordings were read: " + round.getRecordings() + ", damaged " + scrubs.damaged()
                    + ", taken away " + round.getOrphans());
        }
    }

    private void takeAway(ScrubRound round, long id) throws IOException {
        if (vault.touched(id).isBefore(clock.instant().minus(YOUNG))) {
            vault.erase(id);
            round.tookAway(id);
            LOG.warning(() -> "Files that belonged to no recording were taken away: folder " + id);
        } else {
            round.passedOver(id);
        }
    }

    private long read(SessionRecording recording, byte[] key) throws IOException {
        long id = recording.getId();
        var lengths = new HashMap<>(vault.objects(id));
        var damaged = new HashSet<String>();
        var expected = expected(recording);
        expected.forEach((object, length) -> {
            if (!length.equals(lengths.get(object))) {
                damaged.add(object);
            }
        });
        long bytes = 0;
        lengths.keySet().retainAll(expected.keySet()); // Another may be in the middle of being written.
        for (var object : lengths.entrySet()) {
            try (var reader = vault.reader(id, object.getKey(), key, object.getValue())) {
                reader.verify();
                bytes += object.getValue();
            } catch (BucketSilentException | BucketRefusedException unreachable) {
                throw unreachable; // Says nothing about the bytes.
            } catch (IOException damage) {
                LOG.log(Level.FINE, "While reading " + object.getKey() + " of recording " + id, damage);
                damaged.add(object.getKey());
            }
        }
        for (String object : expected.keySet()) {
            vault.settle(id, object); // A server that ended right after it accepted the file left its tail.
        }
        note(recording, damaged);
        return bytes;
    }

    /** The objects a playable recording has, with their plain length. */
    static Map<String, Long> expected(SessionRecording recording) {
        var media = recording.getMedia();
        var expected = new HashMap<String, Long>();
        var whole = media.getRedaction() > 0 ? MediaObjects.redacted(media.getRedaction()) : MediaObjects.MEDIA;
        expected.put(whole, media.getBytes());
        if (media.getPlayableBytes() != null) {
            expected.put(MediaObjects.PLAYABLE, media.getPlayableBytes());
        }
        if (media.getLightBytes() != null) {
            expected.put(MediaObjects.LIGHT, media.getLightBytes());
        }
        return expected;
    }

    private void note(SessionRecording recording, Set<String> damaged) {
        scrubs.forgetDamageOf(recording.getId());
        for (var object : damaged) {
            scrubs.add(new MediaDamage(recording.getOrganizationId(), recording.getId(), object, clock.instant()));
            LOG.severe(() -> "Recording " + recording.getId() + " is damaged: " + object
                    + ". Bring its folder back from a backup; the next round looks again");
        }
    }
}
