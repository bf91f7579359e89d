package org.attune.recording;

import static org.attune.privacy.ConsentScope.OWN_REVIEW;
import static org.attune.privacy.ConsentScope.RECORD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.attune.privacy.VoiceService;
import org.attune.recording.model.SessionRecording;
import org.attune.recording.vault.RecordingVault;
import org.attune.shared.NotFoundException;

/** Whether the file of a recording may arrive now, within the transaction of the service that asks. */
@ApplicationScoped
class UploadLeave {

    @Inject
    VoiceService voices;

    @Inject
    RecordingVault vault;

    @Inject
    Clock clock;

    /**
     * Whether something of it has arrived that was sent while it was recorded, and nobody has ended that. Where nothing
     * has arrived nothing can be lost: whoever began it may never have heard that it was begun.
     */
    boolean isGrowing(SessionRecording recording) {
        var upload = recording.getUpload();
        return recording.getState() == RecordingState.UPLOADING
                && upload.isGrowing()
                && !upload.isOver(clock.instant())
                && vault.arrived(recording.getId(), MediaObjects.MEDIA) > 0;
    }

    /**
     * Everybody who can be heard allows it.
     *
     * @throws UploadHeldUpException while another voice has not agreed
     * @throws NotFoundException when its client does not allow it any more
     */
    void requireConsent(SessionRecording recording) {
        var now = clock.instant();
        var needed = List.of(RECORD, OWN_REVIEW);
        if (!voices.allowAll(recording.getId(), recording.getClientId(), needed, now)) {
            var first =
                    voices.answers(recording.getId(), recording.getClientId()).get(0);
            if (first.agrees()) {
                throw new UploadHeldUpException(UploadHeldUpException.Cause.VOICE_AWAITED);
            }
            throw new NotFoundException("recording " + recording.getId());
        }
    }
}
