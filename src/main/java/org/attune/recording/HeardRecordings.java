package org.attune.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.attune.privacy.VoiceService;
import org.attune.recording.model.SessionRecording;
import org.attune.recording.store.Recordings;

/** Recordings on which a client can be heard, whether they were planned with this client or with somebody else. */
@ApplicationScoped
class HeardRecordings {

    @Inject
    Recordings recordings;

    @Inject
    VoiceService voices;

    /** Those that are not erased. */
    List<SessionRecording> with(long clientId) {
        return Stream.concat(
                        recordings.notErasedOf(clientId).stream(),
                        voices.furtherRecordingsOf(clientId).stream()
                                .flatMap(id -> recordings.find(id).stream())
                                .filter(HeardRecordings::isThere))
                .distinct()
                .toList();
    }

    /** The same, held until the transaction ends. */
    List<SessionRecording> heldWith(long clientId) {
        return Stream.concat(
                        recordings.heldNotErasedOf(clientId).stream(),
                        voices.furtherRecordingsOf(clientId).stream()
                                .flatMap(id -> recordings.lock(id).stream())
                                .filter(HeardRecordings::isThere))
                .distinct()
                .toList();
    }

    /** Ids of those that were planned with somebody else, erased ones too. */
    List<Long> furtherWith(long clientId) {
        return voices.furtherRecordingsOf(clientId);
    }

    private static boolean isThere(SessionRecording recording) {
        return recording.getState() != RecordingState.ERASED;
    }
}
