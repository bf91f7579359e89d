package org.attune.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.attune.identity.Permitted;
import org.attune.recording.model.IntakeStep;
import org.attune.recording.model.MediaFile;
import org.attune.recording.model.RefusalReason;
import org.attune.recording.model.SealedContent;
import org.attune.recording.model.SessionRecording;
import org.attune.recording.store.Intakes;
import org.attune.recording.store.Keys;
import org.attune.recording.store.Recordings;
import org.attune.shared.jobs.Jobs;
import org.attune.shared.security.Secrets;

/** What becomes of an uploaded file after it was looked into; the looking itself is no business of a transaction. */
@ApplicationScoped
@Transactional
@Permitted(system = true)
public class RecordingChecks {

    static final String CONVERT = "recording.convert";
    static final String LIGHTEN = "recording.lighten";

    @Inject
    Recordings recordings;

    @Inject
    RecordingKeys keys;

    @Inject
    Keys contents;

    @Inject
    Intakes intakes;

    @Inject
    Jobs jobs;

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

    /** Notes how far the looking has come, for its owner to see. */
    public void note(long recordingId, IntakeStep.Step step, int percent) {
        checking(recordingId)
                .ifPresent(
                        recording -> intakes.note(recording, new IntakeStep.Reached(step, percent, clock.instant())));
    }

    /** What becomes of a file that passed. */
    public enum Outcome {
        ACCEPTED,
        /** Its picture is written anew first, beside which nobody else's file has to wait. */
        CONVERTED_LATER,
        /** Its owner has sent the same file before (E9). */
        REUSED,
        /** Another run over the same file was quicker; what it left must stay. */
        SETTLED,
        /** The recording was erased meanwhile. */
        GONE
    }

    /** Whether its owner has sent this very file before (E9). */
    public boolean isReused(long recordingId, String digest) {
        return recordings.find(recordingId).filter(own -> isReused(own, digest)).isPresent();
    }

    /** Leaves the long work to another job, unless the file is not wanted anyway. */
    public Outcome convertLater(long recordingId, String digest) {
        var recording = checking(recordingId);
        if (recording.isEmpty()) {
            return Outcome.SETTLED;
        } else if (isReused(recording.get(), digest)) {
            return Outcome.REUSED;
        }
        intakes.note(recording.get(), new IntakeStep.Reached(IntakeStep.Step.CONVERTING, 0, clock.instant()));
        jobs.enqueue(CONVERT, String.valueOf(recordingId));
        return Outcome.CONVERTED_LATER;
    }

    /** The file that players get, while it has no light version and is worth one. */
    public Optional<Waiting> heavy(long recordingId) {
        return recordings
                .find(recordingId)
                .filter(SessionRecording::isPlayable)
                .filter(recording -> recording.getMedia().getLightBytes() == null)
                .filter(recording -> recording.getMedia().getRedaction() == 0)
                .flatMap(recording -> keys.of(recordingId).map(key -> heavy(recording, key)));
    }

    private static Waiting heavy(SessionRecording recording, byte[] key) {
        var media = recording.getMedia();
        boolean copy = media.getPlayableBytes() != null;
        return new Waiting(
                recording.getId(),
                copy ? MediaObjects.PLAYABLE : MediaObjects.MEDIA,
                MediaObjects.LIGHT,
                key,
                copy ? media.getPlayableBytes() : media.getBytes());
    }

    /**
     * Offers the light version to players.
     *
     * @return false when the recording was erased meanwhile, so that what was written must go
     */
    public boolean lightened(long recordingId, long bytes) {
        var recording = recordings.lock(recordingId).filter(SessionRecording::isPlayable);
        recording
                .filter(found ->
                        found.getMedia().getRedaction() == 0) // Redacted meanwhile: this one is of the original.
                .ifPresent(found -> found.lightened(bytes));
        return recording.isPresent();
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
        intakes.forget(recordingId);
        if (file.isHeavy()) {
            jobs.enqueue(LIGHTEN, String.valueOf(recordingId));
        }
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
