package org.attune.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.attune.recording.model.RecordingKey;
import org.attune.recording.model.SessionRecording;
import org.attune.recording.store.Keys;
import org.attune.shared.security.SealedColumn;
import org.attune.shared.security.SealedUnderMaster;
import org.attune.shared.security.Secrets;

/** Makes, opens and destroys the keys of recordings, within the transaction of the service that asks. */
@ApplicationScoped
class RecordingKeys implements SealedUnderMaster {

    private static final int KEY_BYTES = 32;

    @Inject
    Keys keys;

    @Inject
    Secrets secrets;

    /** The key of a recording, made when it has none yet. */
    byte[] ofNewFile(SessionRecording recording) {
        return of(recording.getId()).orElseGet(() -> {
            byte[] key = Secrets.random(KEY_BYTES);
            byte[] wrapped = secrets.wrap(key, name(recording.getId()));
            keys.add(new RecordingKey(recording.getId(), recording.getOrganizationId(), wrapped));
            return key;
        });
    }

    /** Empty once the recording is erased. */
    Optional<byte[]> of(long recordingId) {
        return keys.find(recordingId).map(key -> secrets.unwrap(key.getWrapped(), name(recordingId)));
    }

    void destroy(long recordingId) {
        keys.destroy(recordingId);
    }

    @Override
    public List<SealedColumn> sealed() {
        return List.of(new SealedColumn("recording_key", "recording_id", "wrapped", "recording-key {recording_id}"));
    }

    private static String name(long recordingId) {
        return "recording-key " + recordingId;
    }
}
