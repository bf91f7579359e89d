package org.attune.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.recording.model.SessionRecording;
import org.attune.recording.store.Recordings;
import org.attune.recording.vault.NoRoomException;
import org.attune.recording.vault.RecordingVault;
import org.attune.recording.vault.Room;
import org.attune.shared.health.OperatorNote;
import org.attune.shared.health.OperatorNotes;
import org.attune.shared.jobs.Jobs;

/**
 * Whether the disk takes another upload. What is under way was promised its room: it is counted with all that has not
 * arrived of it yet, so that nobody's recording has to stop half-way because somebody else's began.
 */
@ApplicationScoped
@Transactional
@Permitted(system = true)
public class UploadRoom implements OperatorNotes {

    /** The kind of job that writes to the operator. */
    public static final String TELL = "recording.tell-no-room";

    private static final String QUIET = "";
    private static final Duration QUIET_FOR = Duration.ofDays(1);
    private static final long MEGA = 1_000_000;

    /** What an hour with a picture takes as browsers record it; one that grows is promised so much. */
    private static final long LIKELY = 400 * MEGA;

    @Inject
    Recordings recordings;

    @Inject
    RecordingVault vault;

    @Inject
    Room room;

    @Inject
    CurrentAccount account;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    /**
     * @param length null while nobody knows
     * @throws NoRoomException when there is none for a file of this length beside those that are on their way
     */
    public void requireForAnother(long recordingId, Long length) throws NoRoomException {
        long promised = recordings.underWay(clock.instant()).stream()
                .filter(other -> other.getId() != recordingId)
                .mapToLong(this::missing)
                .sum();
        require(promised + likely(length));
    }

    /** @throws NoRoomException when not even the next piece of an upload finds room */
    public void requireForPiece(long bytes) throws NoRoomException {
        require(bytes);
    }

    private void require(long bytes) throws NoRoomException {
        try {
            room.require(bytes);
        } catch (NoRoomException e) {
            tell();
            throw e;
        }
    }

    /** The operator gets a letter, and for a day no other. */
    private void tell() {
        if (!jobs.isWaiting(TELL, QUIET)) {
            var now = clock.instant();
            jobs.enqueue(TELL, String.valueOf(account.organizationId()));
            jobs.enqueue(TELL, QUIET, now.plus(QUIET_FOR));
        }
    }

    /** Whether less is free than what is always kept free. */
    public boolean isShort() {
        return room.left() < 0;
    }

    private static long likely(Long length) {
        return length == null ? LIKELY : length;
    }

    private long missing(SessionRecording other) {
        return Math.max(0, likely(other.getUpload().getLength()) - vault.arrived(other.getId(), MediaObjects.MEDIA));
    }

    @Override
    public List<OperatorNote> notes() {
        long left = room.left();
        return left >= 0
                ? List.of()
                : List.of(new OperatorNote("recording", "room.none", List.of(-left / MEGA), null, true));
    }
}
