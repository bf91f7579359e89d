package org.attune.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.attune.identity.Permitted;
import org.attune.privacy.ConsentNarrowed;
import org.attune.privacy.ConsentScope;
import org.attune.privacy.ConsentWithdrawn;
import org.attune.recording.model.DeletionReason;
import org.attune.recording.model.ErasureCause;
import org.attune.recording.model.SessionRecording;
import org.attune.recording.store.Viewers;
import org.attune.shared.irrevocable.IrrevocableStep;
import org.attune.shared.jobs.Jobs;

/**
 * The end of recordings (R11). The key goes in the same transaction as the wish, so from that moment nobody can read
 * anything of them; deleting the files is mere tidying and left to a job.
 */
@ApplicationScoped
@Transactional
@Permitted(system = true)
public class RecordingErasure {

    static final String KIND = "recording";
    static final String BETWEEN = "/";
    static final String ERASE_FILES = "recording.erase-files";

    @Inject
    RecordingKeys keys;

    @Inject
    Viewers viewers;

    @Inject
    HeardRecordings heard;

    @Inject
    Jobs jobs;

    @Inject
    Event<Object> told;

    @Inject
    Clock clock;

    /** A client took everything back. */
    public void consentWithdrawn(@Observes ConsentWithdrawn withdrawn) {
        eraseAllOf(withdrawn.clientId());
    }

    /** A client who no longer allows recording at all leaves no ground to keep one. */
    public void consentNarrowed(@Observes ConsentNarrowed narrowed) {
        if (narrowed.lost().contains(ConsentScope.RECORD)) {
            eraseAllOf(narrowed.clientId());
        }
    }

    /** Erases one recording. The caller answers for who wishes it. */
    void erase(SessionRecording recording, ErasureCause cause) {
        erase(new RecordingEnding(recording, cause, DeletionReason.of(cause)), false);
    }

    /** Erases one again that a backup brought back, for the cause for which it went then. */
    void eraseAgain(SessionRecording recording, ErasureCause cause) {
        erase(new RecordingEnding(recording, cause, DeletionReason.of(cause)), true);
    }

    /**
     * Erases one again that a backup brought back. When who wished it then is not remembered, the stricter reading is
     * taken, by which the same file may not come back.
     */
    void eraseAgain(SessionRecording recording) {
        erase(new RecordingEnding(recording, ErasureCause.CONSENT, DeletionReason.AGAIN), true);
    }

    private void erase(RecordingEnding ending, boolean again) {
        var recording = ending.recording();
        told.fire(ending);
        recording.erase(ending.cause(), clock.instant());
        keys.destroy(recording.getId());
        viewers.removeAll(recording.getId());
        jobs.enqueue(ERASE_FILES, String.valueOf(recording.getId()));
        told.fire(new RecordingErased(recording.getId(), recording.getOrganizationId(), recording.getOwnerId(), again));
        told.fire(stepOf(recording));
    }

    /** The erasure as it is remembered outside the database, so that no restored backup brings the key back. */
    static IrrevocableStep stepOf(SessionRecording recording) {
        return new IrrevocableStep(
                KIND, recording.getId(), recording.getCreatedAt() + BETWEEN + recording.getErasedBecause());
    }

    /** The same as it was remembered before its cause was. */
    static IrrevocableStep earlierStepOf(SessionRecording recording) {
        return new IrrevocableStep(
                KIND, recording.getId(), recording.getCreatedAt().toString());
    }

    private void eraseAllOf(long clientId) {
        heard.heldWith(clientId).forEach(recording -> erase(recording, ErasureCause.CONSENT));
    }
}
