package org.attune.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.attune.identity.AccountService;
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
    RecordingAccess access;

    @Inject
    TranscriptService transcripts;

    @Inject
    ClientService clients;

    @Inject
    AccountService accounts;

    @Inject
    Event<RecordingShown> shown;

    /** @throws NotFoundException for anybody else's, or none */
    public OwnRecording open(Long recordingId) {
        var recording = recordings.mine(recordingId);
        boolean playable = access.mayPlay(recordingId); // First, because it reads the clients whom the others name.
        if (!recording.isErased()) {
            shown.fire(new RecordingShown(recordingId));
        }
        return new OwnRecording(
                recording,
                clients.aliasOf(recording.clientId()),
                refusalOf(recording),
                playable,
                playable ? transcripts.view(recordingId) : TranscriptView.NONE,
                List.copyOf(accounts.namesOf(access.viewersOf(recordingId)).values()));
    }

    private Optional<RefusalReason> refusalOf(RecordingSummary recording) {
        return recording.state() == RecordingState.REFUSED ? recordings.refusalOf(recording.id()) : Optional.empty();
    }
}
