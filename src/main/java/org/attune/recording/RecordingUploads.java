package org.attune.recording;

import static org.attune.privacy.ConsentScope.OWN_REVIEW;
import static org.attune.privacy.ConsentScope.RECORD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.privacy.VoiceService;
import org.attune.recording.model.FileUpload;
import org.attune.recording.model.SessionRecording;
import org.attune.recording.store.Recordings;
import org.attune.shared.NotFoundException;
import org.attune.shared.jobs.Jobs;
import org.attune.shared.security.Secrets;

/** The upload of a recording's file, from its announcement to its last byte; only its owner can reach it. */
@ApplicationScoped
@Transactional
@Permitted(Role.TRAINEE)
public class RecordingUploads {

    static final String CHECK = "recording.check";
    static final String EXPIRE = "recording.expire-upload";
    private static final Duration PATIENCE = Duration.ofDays(7);

    @Inject
    Recordings recordings;

    @Inject
    RecordingKeys keys;

    @Inject
    VoiceService voices;

    @Inject
    CurrentAccount account;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    /**
     * An upload as it goes on.
     *
     * @param complete whether every byte has arrived and the file is being looked into, or was
     */
    public record Upload(
            long recordingId,
            String token,
            String object,
            byte[] key,
            long length,
            Instant expiresAt,
            boolean complete) {}

    /** Expects a file for one's own planned recording; an earlier unfinished upload of it is void. */
    public Upload begin(long recordingId, long length) {
        var recording = recordings
                .lock(recordingId)
                .filter(found -> found.getOwnerId() == account.id() && found.takesAFile())
                .filter(this::isConsented)
                .orElseThrow(() -> new NotFoundException("recording " + recordingId));
        var expiresAt = clock.instant().plus(PATIENCE);
        recording.expect(new FileUpload(Secrets.token(), length, expiresAt));
        jobs.enqueue(EXPIRE, String.valueOf(recordingId), expiresAt);
        return uploadOf(recording, keys.ofNewFile(recording));
    }

    /** One's own upload; unknown, given up, expired, or its client's consent gone: not found. */
    public Upload find(String token) {
        var recording = mine(token);
        if (recording.getUpload().isOver(clock.instant()) || !isConsented(recording)) {
            throw new NotFoundException("upload");
        }
        return uploadOf(recording, keys.of(recording.getId()).orElseThrow(() -> new NotFoundException("upload")));
    }

    /** Notes that the last byte has arrived; the file will be looked into. Saying so twice changes nothing. */
    public void received(String token) {
        var recording = recordings.lock(mine(token).getId()).orElseThrow();
        if (recording.getState() == RecordingState.UPLOADING) {
            recording.received(clock.instant());
            jobs.enqueue(CHECK, String.valueOf(recording.getId()));
        }
    }

    /** Gives up an upload; answers whose files are now of no use. */
    public long abandon(String token) {
        var recording = mine(token);
        if (recording.getState() != RecordingState.UPLOADING) {
            throw new NotFoundException("upload");
        }
        recording.abandonUpload();
        keys.destroy(recording.getId());
        return recording.getId();
    }

    private SessionRecording mine(String token) {
        return recordings.byUpload(token, account.id()).orElseThrow(() -> new NotFoundException("upload"));
    }

    private boolean isConsented(SessionRecording recording) {
        var now = clock.instant();
        return voices.allowAll(recording.getId(), recording.getClientId(), List.of(RECORD, OWN_REVIEW), now);
    }

    private static Upload uploadOf(SessionRecording recording, byte[] key) {
        var file = recording.getUpload();
        return new Upload(
                recording.getId(),
                file.getToken(),
                MediaObjects.MEDIA,
                key,
                file.getLength(),
                file.getExpiresAt(),
                recording.getState() != RecordingState.UPLOADING);
    }
}
