package org.attune.recording;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.recording.model.RefusalReason;
import org.attune.recording.model.SessionRecording;
import org.attune.recording.store.Recordings;
import org.attune.shared.NotFoundException;

/** What a coach does with recordings of their own sessions. Nobody reaches another coach's here. */
@ApplicationScoped
@Transactional
@Permitted(Role.TRAINEE)
public class RecordingService {

    @Inject
    Recordings recordings;

    @Inject
    RecordingLife life;

    @Inject
    CurrentAccount account;

    /** Any recording by its id, for features that know why they ask; empty when there is none. */
    @Permitted(system = true)
    public Optional<RecordingSummary> find(long recordingId) {
        return recordings.find(recordingId).map(RecordingSummary::of);
    }

    /** One's own recordings, newest session first. */
    public List<RecordingSummary> mine() {
        return recordings.allOf(account.id()).stream().map(RecordingSummary::of).toList();
    }

    /** One of one's own. @throws NotFoundException for any other, or none */
    public RecordingSummary mine(Long recordingId) {
        return RecordingSummary.of(own(recordingId));
    }

    /** Why a file of one's own was refused, empty when it was not. */
    public Optional<RefusalReason> refusalOf(long recordingId) {
        return Optional.ofNullable(own(recordingId).getRefusal());
    }

    /** Why files of one's own were refused, by recording. */
    public Map<Long, RefusalReason> refusals() {
        return recordings.allOf(account.id()).stream()
                .filter(recording -> recording.getRefusal() != null)
                .collect(toMap(SessionRecording::getId, SessionRecording::getRefusal));
    }

    /** Erases one's own recording for good. */
    public void erase(long recordingId) {
        var recording = own(recordingId);
        if (recording.getState() != RecordingState.ERASED) {
            life.endByOwner(recording);
        }
    }

    private SessionRecording own(Long recordingId) {
        return Optional.ofNullable(recordingId)
                .flatMap(id -> recordings.ofOwner(id, account.id()))
                .orElseThrow(() -> new NotFoundException("recording " + recordingId));
    }
}
