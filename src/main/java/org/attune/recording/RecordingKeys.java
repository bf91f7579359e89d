package org.attune.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.attune.recording.model.DeletionReceipt;
import org.attune.recording.model.LockedOriginal;
import org.attune.recording.model.RecordingKey;
import org.attune.recording.model.SessionRecording;
import org.attune.recording.store.Keys;
import org.attune.recording.store.Redactions;
import org.attune.shared.NotFoundException;
import org.attune.shared.security.SealedColumn;
import org.attune.shared.security.SealedUnderMaster;
import org.attune.shared.security.Secrets;

/** Makes, opens and destroys the keys of recordings, within the transaction of the service that asks. */
@ApplicationScoped
class RecordingKeys implements SealedUnderMaster {

    private static final Logger LOG = Logger.getLogger(RecordingKeys.class.getName());
    private static final int KEY_BYTES = 32;

    @Inject
    Keys keys;

    @Inject
    Redactions redactions;

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

    /** The present key, locked away with the file that it opens; wrapped anew, whichever master key is the present. */
    LockedOriginal lockedAway(SessionRecording recording, Instant now) {
        byte[] wrapped = secrets.wrap(required(recording.getId()), name(recording.getId()));
        return new LockedOriginal(recording, wrapped, now);
    }

    /** The fingerprint of the present key. A key that cannot be read any more stops no receipt and no erasure. */
    Optional<String> printOf(long recordingId) {
        return keys.find(recordingId).map(key -> print(key.getWrapped(), recordingId));
    }

    /** The same for the key of a file that lies locked away. */
    String printOf(LockedOriginal original) {
        return print(original.getWrapped(), original.getRecordingId());
    }

    private String print(byte[] wrapped, long recordingId) {
        try {
            return DeletionReceipt.print(secrets.unwrap(wrapped, name(recordingId)));
        } catch (IllegalStateException damaged) {
            LOG.log(Level.WARNING, damaged, () -> "The key of recording " + recordingId + " could not be read");
            return DeletionReceipt.printOfUnreadable(wrapped);
        }
    }

    /** Puts another key in the place of the present one. @return the former */
    byte[] replace(long recordingId, byte[] fresh) {
        byte[] former = required(recordingId);
        keys.find(recordingId).ifPresent(row -> row.replace(secrets.wrap(fresh, name(recordingId))));
        return former;
    }

    /** Seals a note of ours about a recording. @see #open */
    byte[] seal(long recordingId, String what, String text) {
        return Secrets.seal(
                required(recordingId), text.getBytes(StandardCharsets.UTF_8), what + " of recording " + recordingId);
    }

    String open(long recordingId, String what, byte[] sealed) {
        byte[] plain = Secrets.open(required(recordingId), sealed, what + " of recording " + recordingId);
        return new String(plain, StandardCharsets.UTF_8);
    }

    private byte[] required(long recordingId) {
        return of(recordingId).orElseThrow(() -> new NotFoundException("recording " + recordingId));
    }

    void destroy(long recordingId) {
        keys.destroy(recordingId);
        redactions.endOf(recordingId);
    }

    @Override
    public List<SealedColumn> sealed() {
        var name = "recording-key {recording_id}";
        return List.of(
                new SealedColumn("recording_key", "recording_id", "wrapped", name),
                new SealedColumn("recording_original", "recording_id", "wrapped", name));
    }

    private static String name(long recordingId) {
        return "recording-key " + recordingId;
    }
}
