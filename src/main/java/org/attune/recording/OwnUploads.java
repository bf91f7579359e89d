package org.attune.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.privacy.ClientService;
import org.attune.recording.model.RefusalReason;
import org.attune.shared.NotFoundException;

/** Opens the page on which the file of one's own session is sent, in one transaction in which nothing is asked for twice. */
@ApplicationScoped
@Transactional
@Permitted(Role.TRAINEE)
public class OwnUploads {

    @Inject
    OwnRecordings own;

    @Inject
    RecordingService recordings;

    @Inject
    RecordingUploads uploads;

    @Inject
    ClientService clients;

    /**
     * What there is to send for.
     *
     * @param refusal why an earlier file was refused, or null
     * @param growing the token under which it arrives while it is recorded, or did; empty when nothing does
     */
    public record Sending(RecordingSummary recording, String alias, RefusalReason refusal, String growing) {}

    /** @throws NotFoundException for anybody else's, or none */
    public Sending open(Long recordingId) {
        var recording = own.toBeSent(recordingId);
        return new Sending(
                recording,
                clients.aliasOf(recording.clientId()),
                recordings.refusalOf(recordingId).orElse(null),
                uploads.growing(recordingId).orElse(""));
    }
}
