package org.attune.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.attune.recording.model.SealedContent;
import org.attune.recording.model.SessionRecording;
import org.attune.recording.store.Keys;
import org.attune.shared.NotFoundException;
import org.attune.shared.security.Secrets;

/** Reads and writes what is sealed under a recording's key, within the transaction of the service that asks. */
@ApplicationScoped
class SealedContents {

    @Inject
    RecordingKeys keys;

    @Inject
    Keys rows;

    /** What is kept, opened. */
    record Opened(byte[] plain, SealedContent row) {}

    /** Empty when there is nothing of this kind, or the recording is erased. */
    Optional<Opened> read(long recordingId, SealedContent.Kind kind) {
        return rows.content(recordingId, kind)
                .flatMap(row -> keys.of(recordingId)
                        .map(key -> new Opened(Secrets.open(key, row.getContent(), name(recordingId, kind)), row)));
    }

    /** Seals it in place of what was there. @throws NotFoundException when the recording has no key (any more) */
    SealedContent write(SessionRecording recording, SealedContent.Kind kind, byte[] plain) {
        long id = recording.getId();
        byte[] key = keys.of(id).orElseThrow(() -> new NotFoundException("recording " + id));
        byte[] sealed = Secrets.seal(key, plain, name(id, kind));
        var present = rows.content(id, kind);
        present.ifPresent(row -> row.replace(sealed));
        return present.orElseGet(() -> {
            var row = new SealedContent(recording.getOrganizationId(), id, kind, sealed);
            rows.add(row);
            return row;
        });
    }

    /** Seals everything of a recording anew, from under a former key. */
    void bringOver(long recordingId, byte[] former, byte[] fresh) {
        for (var row : rows.contents(recordingId)) {
            var name = name(recordingId, row.getKind());
            row.reseal(Secrets.seal(fresh, Secrets.open(former, row.getContent(), name), name));
        }
    }

    void remove(long recordingId, SealedContent.Kind kind) {
        rows.content(recordingId, kind).ifPresent(rows::remove);
    }

    private static String name(long recordingId, SealedContent.Kind kind) {
        return kind + " of recording " + recordingId;
    }
}
