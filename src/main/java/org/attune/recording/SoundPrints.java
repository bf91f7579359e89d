package org.attune.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.attune.identity.Permitted;
import org.attune.recording.model.SealedContent;
import org.attune.recording.model.SessionRecording;
import org.attune.recording.sound.Fingerprint;
import org.attune.recording.store.Keys;
import org.attune.recording.store.Recordings;
import org.attune.shared.security.Secrets;

/**
 * The fingerprints of a school's recordings, each sealed under its recording's key and gone with it. So every comparison
 * opens them one by one, some ten milliseconds each, and there is no index by which anybody could look a voice up.
 */
@ApplicationScoped
@Transactional
@Permitted(system = true)
public class SoundPrints {

    private static final SealedContent.Kind KIND = SealedContent.Kind.FINGERPRINT;

    @Inject
    Recordings recordings;

    @Inject
    RecordingKeys keys;

    @Inject
    Keys contents;

    /** Another recording with which a new one may have its sound in common. */
    public record Other(long recordingId, boolean sameOwner) {}

    /** The ready recordings of the same school. */
    public List<Other> besides(long recordingId) {
        return recordings
                .find(recordingId)
                .map(own -> recordings.readyOf(own.getOrganizationId()).stream()
                        .filter(other -> !other.getId().equals(recordingId))
                        .map(other -> new Other(other.getId(), other.getOwnerId() == own.getOwnerId()))
                        .toList())
                .orElse(List.of());
    }

    /** Seconds that a sound shares with a recording; none with one that was erased meanwhile. */
    public int secondsShared(Fingerprint sound, long recordingId) {
        return keys.of(recordingId)
                .flatMap(key -> contents.content(recordingId, KIND)
                        .map(content -> Secrets.open(key, content.getContent(), name(recordingId))))
                .map(bytes -> sound.secondsSharedWith(Fingerprint.of(bytes)))
                .orElse(0);
    }

    void keep(SessionRecording recording, Fingerprint sound) {
        byte[] key = keys.of(recording.getId()).orElseThrow();
        byte[] sealed = Secrets.seal(key, sound.bytes(), name(recording.getId()));
        contents.add(new SealedContent(recording.getOrganizationId(), recording.getId(), KIND, sealed));
    }

    private static String name(long recordingId) {
        return KIND + " of recording " + recordingId;
    }
}
