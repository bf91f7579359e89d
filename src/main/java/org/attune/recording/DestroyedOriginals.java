package org.attune.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import org.attune.identity.Permitted;
import org.attune.recording.store.Recordings;
import org.attune.recording.store.Redactions;
import org.attune.shared.irrevocable.IrrevocableKind;
import org.attune.shared.irrevocable.IrrevocableStep;

/**
 * Destroys again what a restored backup brought back of originals. A backup from before the redaction has nothing but
 * the original; then the whole recording goes, for what was taken out of it must not come back.
 */
@ApplicationScoped
@Transactional
@Permitted(system = true)
public class DestroyedOriginals implements IrrevocableKind {

    static final String KIND = "original";

    @Inject
    Recordings recordings;

    @Inject
    Redactions redactions;

    @Inject
    RecordingErasure erasure;

    @Inject
    RecordingLife life;

    static IrrevocableStep stepOf(long recordingId, Instant createdAt) {
        return new IrrevocableStep(KIND, recordingId, createdAt.toString());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Collection<IrrevocableStep> known() {
        return redactions.destroyed().stream()
                .map(one -> recordings.find(one.getRecordingId()).orElse(null))
                .filter(Objects::nonNull)
                .map(one -> stepOf(one.getId(), one.getCreatedAt()))
                .toList();
    }

    @Override
    public void repeat(IrrevocableStep step) {
        recordings
                .find(step.id())
                .filter(recording -> recording.getState() != RecordingState.ERASED)
                .filter(recording ->
                        stepOf(recording.getId(), recording.getCreatedAt()).equals(step))
                .ifPresent(recording -> {
                    if (recording.getMedia().getRedaction() == 0) {
                        erasure.eraseAgain(recording);
                    } else {
                        redactions.originalOf(recording.getId()).ifPresent(life::endOriginalAgain);
                    }
                });
    }
}
