package org.attune.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.attune.identity.Permitted;
import org.attune.recording.RecordingChecks.Outcome;
import org.attune.recording.model.MediaFile;
import org.attune.recording.model.Notice;
import org.attune.recording.model.RefusalReason;
import org.attune.recording.sound.Fingerprint;
import org.attune.recording.store.LengthRules;
import org.attune.recording.store.Recordings;

/** The last step of looking into a file: with the school's rule it becomes a recording, together with all that was learnt. */
@ApplicationScoped
@Transactional
@Permitted(system = true)
public class RecordingAcceptance {

    @Inject
    RecordingChecks checks;

    @Inject
    Recordings recordings;

    @Inject
    ConsentBinding consents;

    @Inject
    LengthRules lengths;

    @Inject
    SoundPrints prints;

    @Inject
    IntakeNotices notices;

    /** What was learnt from listening. */
    public record Learnt(byte[] peaks, Fingerprint sound, List<Notice> notices) {}

    /** Why the school does not want a session of this length. */
    public Optional<RefusalReason> lengthRefusal(long recordingId, long millis) {
        return recordings
                .find(recordingId)
                .flatMap(recording -> lengths.of(recording.getOrganizationId()))
                .flatMap(rule -> rule.refusalOf(millis));
    }

    /** Makes the file a recording, if it still may be one. */
    public Outcome accept(long recordingId, MediaFile file, Learnt learnt) {
        var outcome = checks.accept(recordingId, file, learnt.peaks());
        if (outcome == Outcome.ACCEPTED) {
            var recording = recordings.find(recordingId).orElseThrow();
            prints.keep(recording, learnt.sound());
            consents.bind(recording);
            notices.keep(recording, learnt.notices());
        }
        return outcome;
    }
}
