package org.attune.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.attune.identity.Permitted;
import org.attune.recording.model.MediaFile;
import org.attune.recording.model.RefusalReason;
import org.attune.recording.model.SealedContent;
import org.attune.recording.model.SessionRecording;
import org.attune.recording.store.Keys;
import org.attune.recording.store.Recordings;
import org.attune.shared.security.Secrets;

/** What becomes of an uploaded file after it was looked into; the looking itself is no business of a transaction. */
@ApplicationScoped
@Transactional
@Permitted(system = true)
public class RecordingChecks {

    @Inject
    Recordings recordings;

    @Inject
    RecordingKeys keys;

    @Inject
    Keys contents;

    @Inject
    Clock clock;

    /** A complete file waiting to be looked into. */
    public record Waiting(long recordingId, String object, String copy, byte[] key, long length) {}

    /** The file of a recording, unless it was dealt with or erased meanwhile. */
    public Optional<Waiting> waiting(long recordingId) {
        return checking(recordingId)
                .flatMap(recording -> keys.of(recordingId)
                        .map(key -> new Waiting(
                                recordingId,
                                MediaObjects.MEDIA,
                                MediaObjects.PLAYABLE,
                                key,
                                recording.getUpload().getLength())));
    }

    /** What became of a file that passed. */
    public enum Outcome {
        ACCEPTED,
        /** Its owner has sent the same file before (E9). */
        REUSED,
        /** Another run over the same file was quicker; what it left must stay. */
        SETTLED,
        /** The recording was erased meanwhile. */
        GONE
    }

    /** Makes the file a recording, if it still may be one. */
    public Outcome accept(long recordingId, MediaFile file, byte[] peaks) {
        var recording = recordings.lock(recordingId);
        if (recording.isEmpty() || recording.get().getState() == RecordingState.ERASED) {
            return Outcome.GONE;
        }
        var key = keys.of(recordingId);
        if (recording.get().getState() != RecordingState.CHECKING || key.isEmpty()) {
            return Outcome.SETTLED;
        }
        if (isReused(recording.get(), file.getDigest())) {
            return Outcome.REUSED;
        }
        recording.get().accept(file);
        var kind = SealedContent.Kind.PEAKS;
        byte[] sealed = Secrets.seal(key.get(), peaks, kind + " of recording " + recordingId);
        contents.add(new SealedContent(recording.get().getOrganizationId(), recordingId, kind, sealed));
        return Outcome.ACCEPTED;
    }

    /** Ends the file, not the recording: the owner reads why and may send another. */
    public void refuse(long recordingId, RefusalReason reason) {
        checking(recordingId).ifPresent(recording -> {
            recording.refuse(reason);
            keys.destroy(recordingId);
        });
    }

    /**
     * Ends an upload whose time ran out.
     *
     * @return whether what lies there is of no more use; also when an earlier run, or the owner giving up, ended the
     *     upload and stopped before its bytes were gone
     */
    public boolean expire(long recordingId) {
        var recording = recordings.lock(recordingId);
        recording
                .filter(found -> found.getState() == RecordingState.UPLOADING)
                .filter(found -> found.getUpload().isOver(clock.instant()))
                .ifPresent(over -> {
                    over.abandonUpload();
                    keys.destroy(recordingId);
                });
        return recording
                .filter(found -> found.getState() == RecordingState.PLANNED)
                .isPresent();
    }

    private Optional<SessionRecording> checking(long recordingId) {
        return recordings.lock(recordingId).filter(recording -> recording.getState() == RecordingState.CHECKING);
    }

    private boolean isReused(SessionRecording recording, String digest) {
        return recordings.withDigest(recording.getOwnerId(), digest).stream()
                .filter(other -> !other.getId().equals(recording.getId()))
                .anyMatch(SessionRecording::forbidsReuse);
    }
}
