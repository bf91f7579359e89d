package org.attune.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.attune.identity.Permitted;
import org.attune.practice.DrillVoices;
import org.attune.recording.media.MediaCheck;
import org.attune.recording.media.RefusedMediaException;
import org.attune.recording.model.RefusalReason;
import org.attune.recording.model.SpokenAnswer;
import org.attune.recording.vault.NoRoomException;
import org.attune.recording.vault.SegmentReader;
import org.attune.recording.vault.SpokenVault;
import org.attune.shared.NotFoundException;

/** Takes in, plays and deletes spoken answers for whoever asks, after asking whether they may. */
@ApplicationScoped
@Transactional
@Permitted
public class SpokenPlayback {

    /** Five minutes of speech take less than half of it. */
    public static final long MOST_BYTES = 6L * 1024 * 1024;

    /** Five minutes, and what the clock of a page may be late in stopping. */
    private static final Duration LONGEST = Duration.ofSeconds(5 * 60 + 5);

    private static final int SECOND = 1000;

    @Inject
    DrillVoices voices;

    @Inject
    SpokenService spoken;

    @Inject
    SpokenVault vault;

    @Inject
    MediaCheck media;

    @Inject
    MediaMoves moves;

    @Inject
    UploadRoom room;

    /** Sound with its type. */
    public record Open(SegmentReader reader, String contentType) {}

    /**
     * Keeps a new take, once somebody listened to it here: how long it says it is does not count.
     *
     * @throws RefusedMediaException when it is too big or too long, or no sound comes out; nothing of it is kept then
     * @throws NoRoomException when the disk takes none; the take before stays
     * @throws NotFoundException to anyone but the trainee, or once the answer was sent
     */
    public void record(long tryId, InputStream sound, String contentType) throws IOException, RefusedMediaException {
        var voice = voices.requireMayRecord(tryId);
        room.requireForPiece(MOST_BYTES);
        var take = spoken.newTake();
        long bytes = vault.keep(tryId, take.object(), take.key(), sound, MOST_BYTES);
        if (bytes < 0) {
            throw new RefusedMediaException(RefusalReason.TOO_BIG);
        }
        int seconds = (int) Math.max(1, millisOf(tryId, take, bytes) / SECOND);
        spoken.keep(voice.organizationId(), tryId, take, new SpokenAnswer.Sound(bytes, contentType, seconds));
        moves.finished(new StoredItem(true, tryId));
    }

    private long millisOf(long tryId, SpokenService.Take take, long bytes) throws IOException, RefusedMediaException {
        try {
            return media.millisOf(() -> vault.reader(tryId, take.object(), take.key(), bytes), LONGEST);
        } catch (RefusedMediaException | IOException e) {
            vault.delete(tryId, take.object());
            throw e;
        }
    }

    /** Opens it; the trainee sees when somebody else did. @throws NotFoundException when there is nothing for them */
    public Open open(long tryId) throws IOException {
        var voice = voices.requireMayHear(tryId);
        var playable = spoken.playable(tryId).orElseThrow(() -> new NotFoundException("spoken answer " + tryId));
        if (!voice.own()) {
            spoken.opened(voice.organizationId(), tryId);
        }
        return new Open(
                vault.reader(tryId, playable.object(), playable.key(), playable.bytes()), playable.contentType());
    }

    /** Deletes it, at the trainee's wish and at any time. */
    public void delete(long tryId) {
        voices.requireMayDelete(tryId);
        spoken.erase(tryId);
    }
}
