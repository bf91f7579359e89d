package org.attune.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
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
    UploadLeave leave;

    @Inject
    CurrentAccount account;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    /**
     * An upload as it goes on.
     *
     * @param length how long the file will be; null while it is still being recorded
     * @param complete whether every byte has arrived and the file is being looked into, or was
     */
    public record Upload(
            long recordingId,
            String token,
            String object,
            byte[] key,
            Long length,
            Instant expiresAt,
            boolean complete) {

        /** Whether nothing is missing when so many bytes are here. */
        public boolean isWholeWith(long bytes) {
            return length != null && length == bytes;
        }

        /** The same, once its length is known. */
        Upload lasting(long whole) {
            return new Upload(recordingId, token, object, key, whole, expiresAt, complete);
        }
    }

    /**
     * Refuses whoever may not begin to send a file, before anything is done for it.
     *
     * @throws UploadHeldUpException when it may be sent, but not now
     */
    public void requireMayBegin(long recordingId) {
        waitingForAFile(recordingId);
    }

    /**
     * Expects a file for one's own planned recording; an earlier unfinished upload of it is void. One of which something
     * has arrived while it is recorded is not: a second device must not undo what a first is recording.
     *
     * @param length null while the session is still being recorded
     * @throws UploadHeldUpException when it may be sent, but not now
     */
    public Upload begin(long recordingId, Long length) {
        var recording = waitingForAFile(recordingId);
        var expiresAt = clock.instant().plus(PATIENCE);
        var token = Secrets.token();
        recording.expect(length == null ? new FileUpload(token, expiresAt) : new FileUpload(token, length, expiresAt));
        jobs.enqueue(EXPIRE, String.valueOf(recordingId), expiresAt);
        return uploadOf(recording, keys.ofNewFile(recording));
    }

    /**
     * One's own upload; unknown, given up, expired, or its client's consent gone: not found.
     *
     * @throws UploadHeldUpException while another voice has not agreed
     */
    public Upload find(String token) {
        var recording = mine(token);
        if (recording.getUpload().isOver(clock.instant())) {
            throw new NotFoundException("upload");
        }
        leave.requireConsent(recording);
        return uploadOf(recording, keys.of(recording.getId()).orElseThrow(() -> new NotFoundException("upload")));
    }

    /** The token of what one's own recording got while it was recorded, and nobody has ended yet. */
    public Optional<String> growing(long recordingId) {
        return recordings
                .ofOwner(recordingId, account.id())
                .filter(leave::isGrowing)
                .map(recording -> recording.getUpload().getToken());
    }

    /** Notes how long a file is that was begun before anybody knew. */
    public Upload lasts(Upload upload, long length) {
        recordings
                .lock(mine(upload.token()).getId())
                .filter(found -> found.getState() == RecordingState.UPLOADING)
                .orElseThrow(() -> new NotFoundException("upload"))
                .learnLength(length);
        return upload.lasting(length);
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

    private SessionRecording waitingForAFile(long recordingId) {
        var recording = recordings
                .lock(recordingId)
                .filter(found -> found.getOwnerId() == account.id() && found.takesAFile())
                .orElseThrow(() -> new NotFoundException("recording " + recordingId));
        leave.requireConsent(recording);
        if (leave.isGrowing(recording)) {
            throw new UploadHeldUpException(UploadHeldUpException.Cause.BEGUN_ELSEWHERE);
        }
        return recording;
    }

    private SessionRecording mine(String token) {
        return recordings.byUpload(token, account.id()).orElseThrow(() -> new NotFoundException("upload"));
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
