package org.attune.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.stream.Stream;
import org.attune.identity.Permitted;
import org.attune.recording.model.ErasureCause;
import org.attune.recording.store.Recordings;
import org.attune.shared.irrevocable.IrrevocableKind;
import org.attune.shared.irrevocable.IrrevocableStep;

/** Erases again what a restored backup brought back, for the cause for which it went then. */
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
        return recordings.erased().stream()
                .flatMap(one -> one.getErasedBecause() == null
                        ? Stream.of(RecordingErasure.earlierStepOf(one))
                        : Stream.of(RecordingErasure.stepOf(one), RecordingErasure.earlierStepOf(one)))
                .toList();
    }

    @Override
    public void repeat(IrrevocableStep step) {
        var mark = step.mark().split(RecordingErasure.BETWEEN);
        recordings
                .find(step.id())
                .filter(recording -> recording.getState() != RecordingState.ERASED)
                .filter(recording -> recording.getCreatedAt().toString().equals(mark[0]))
                .ifPresent(recording -> {
                    if (mark.length == 1) {
                        erasure.eraseAgain(recording);
                    } else {
                        erasure.eraseAgain(recording, ErasureCause.valueOf(mark[1]));
                    }
                });
    }
}
