package org.attune.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.privacy.ClientService;
import org.attune.recording.model.RefusalReason;
import org.attune.shared.NotFoundException;

/** Opens the page of a recording of one's own in one transaction, in which nothing is asked for twice. */
@ApplicationScoped
@Transactional
@Permitted(Role.TRAINEE)
public class OwnRecordings {

    @Inject
    RecordingService recordings;

    @Inject
    Hearers hearers;

    @Inject
    RetentionService retentions;

    @Inject
    TranscriptService transcripts;

    @Inject
    ClientService clients;

    @Inject
    Event<RecordingShown> shown;

    /** @throws NotFoundException for anybody else's, or none */
    public OwnRecording open(Long recordingId) {
        var kept = retentions.of(recordingId); // First, because it reads the recording along.
        var recording = recordings.mine(recordingId);
        boolean playable =
                hearers.includeItsCoach(recordingId); // Then this: it reads the clients whom the others name.
        var open = new OwnRecording(
                recording,
                clients.aliasOf(recording.clientId()),
                refusalOf(recording),
                playable,
                playable ? transcripts.view(recordingId) : TranscriptView.NONE,
                hearers.besides(recordingId));
        show(recording, kept);
        return open;
    }

    /** The same for the page on which its file is sent. @throws NotFoundException for anybody else's, or none */
    public RecordingSummary toBeSent(Long recordingId) {
        var kept = retentions.of(recordingId);
        var recording = recordings.mine(recordingId);
        show(recording, kept);
        return recording;
    }

    private void show(RecordingSummary recording, Optional<RetentionService.Kept> kept) {
        if (!recording.isErased()) {
            shown.fire(new RecordingShown(recording.id(), kept));
        }
    }

    private Optional<RefusalReason> refusalOf(RecordingSummary recording) {
        return recording.state() == RecordingState.REFUSED ? recordings.refusalOf(recording.id()) : Optional.empty();
    }
}
