package org.attune.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.attune.identity.Permitted;
import org.attune.shared.NotFoundException;
import org.attune.shared.security.Secrets;

/**
 * Texts that repeat what was said in a session, sealed under the recording's key and kept by whoever wrote them. When
 * the recording is erased they can no longer be read by anybody, without anyone having to find them.
 */
@ApplicationScoped
@Transactional
@Permitted(system = true)
public class SealedTexts {

    @Inject
    RecordingKeys keys;

    /**
     * Seals a text.
     *
     * @throws NotFoundException when the recording has no key (any more)
     */
    public byte[] seal(long recordingId, String text) {
        byte[] key = keys.of(recordingId).orElseThrow(() -> new NotFoundException("recording " + recordingId));
        return Secrets.seal(key, text.getBytes(StandardCharsets.UTF_8), name(recordingId));
    }

    /** The text, or empty when the recording has been erased. */
    public Optional<String> open(long recordingId, byte[] sealed) {
        return keys.of(recordingId).map(key -> opened(key, recordingId, sealed));
    }

    /** Several texts of one recording with one look for its key, in their order; none when it has been erased. */
    public List<String> openAll(long recordingId, Collection<byte[]> sealed) {
        return keys.of(recordingId)
                .map(key -> sealed.stream()
                        .map(text -> opened(key, recordingId, text))
                        .toList())
                .orElse(List.of());
    }

    private static String opened(byte[] key, long recordingId, byte[] sealed) {
        return new String(Secrets.open(key, sealed, name(recordingId)), StandardCharsets.UTF_8);
    }

    static String name(long recordingId) {
        return "text of recording " + recordingId;
    }
}
