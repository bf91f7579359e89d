package org.attune.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import org.attune.identity.Permitted;
import org.attune.recording.model.ErasureCause;
import org.attune.recording.store.Recordings;
import org.attune.shared.irrevocable.IrrevocableKind;
import org.attune.shared.irrevocable.IrrevocableStep;

/**
 * Erases again what a restored backup brought back. Who wished it then is not remembered; the stricter reading is taken,
 * by which the same file may not come back.
 */
@ApplicationScoped
@Transactional
@Permitted(system = true)
public class ErasedRecordings implements IrrevocableKind {

    @Inject
    Recordings recordings;

    @Inject
    RecordingErasure erasure;

    @Override
    public String kind() {
        return RecordingErasure.KIND;
    }

    @Override
    public Collection<IrrevocableStep> known() {
        return recordings.erased().stream().map(erasure::stepOf).toList();
    }

    @Override
    public void repeat(IrrevocableStep step) {
        recordings
                .find(step.id())
                .filter(recording -> recording.getState() != RecordingState.ERASED)
                .filter(recording -> erasure.stepOf(recording).equals(step))
                .ifPresent(recording -> erasure.erase(recording, ErasureCause.CONSENT));
    }
}
