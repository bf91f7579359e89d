package org.attune.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.privacy.ClientService;
import org.attune.privacy.ConsentScope;
import org.attune.privacy.VoiceService;
import org.attune.recording.model.SessionRecording;
import org.attune.recording.store.Recordings;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;

/**
 * Who can be heard on a recording. Every voice is a client with a link of their own; the recording is allowed only what
 * all of them allow, and one who takes everything back ends it for all (E3).
 */
@ApplicationScoped
@Transactional
@Permitted(system = true)
public class RecordingVoices {

    @Inject
    Recordings recordings;

    @Inject
    VoiceService voices;

    @Inject
    ClientService clients;

    @Inject
    CurrentAccount account;

    @Inject
    Event<VoiceDeclared> declared;

    @Inject
    Clock clock;

    /**
     * One voice.
     *
     * @param alias empty when only a tombstone is left
     * @param agrees whether this client allows the recording now
     */
    public record Heard(long clientId, String alias, boolean agrees) {}

    /** The voices on one's own recording, the client it was planned with first. */
    @Permitted(Role.TRAINEE)
    public List<Heard> of(long recordingId) {
        return voices.answers(recordingId, own(recordingId).getClientId()).stream()
                .map(voice -> new Heard(voice.clientId(), clients.aliasOf(voice.clientId()), voice.agrees()))
                .toList();
    }

    /** Says that another client of one's own can be heard, too. */
    @Permitted(Role.TRAINEE)
    public void declare(long recordingId, Long clientId) {
        var recording = own(recordingId);
        if (clientId == null) {
            throw new Refusal("recording", "voices.missing").at("voice");
        }
        if (recording.getState() == RecordingState.ERASED
                || clients.mine(clientId).isTombstone()) {
            throw new NotFoundException("voice " + clientId + " on recording " + recordingId);
        }
        voices.declare(recordingId, recording.getClientId(), List.of(clientId));
        declared.fire(new VoiceDeclared(recordingId, recording.getClientId()));
    }

    /** Recordings on which this client can be heard. */
    public List<Long> recordingsWith(long clientId) {
        return Stream.concat(
                        recordings.notErasedOf(clientId).stream().map(SessionRecording::getId),
                        voices.furtherRecordingsOf(clientId).stream())
                .distinct()
                .toList();
    }

    /** Whether every voice allows this now. */
    public boolean allow(long recordingId, ConsentScope scope) {
        return recordings
                .find(recordingId)
                .filter(found -> voices.allow(recordingId, found.getClientId(), scope, clock.instant()))
                .isPresent();
    }

    private SessionRecording own(long recordingId) {
        return recordings
                .ofOwner(recordingId, account.id())
                .orElseThrow(() -> new NotFoundException("recording " + recordingId));
    }
}
