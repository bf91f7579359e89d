package org.attune.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import org.attune.identity.Permitted;
import org.attune.recording.model.Retention;
import org.attune.recording.model.SessionRecording;
import org.attune.recording.store.Recordings;
import org.attune.recording.store.Retentions;
import org.attune.shared.irrevocable.IrrevocableKind;
import org.attune.shared.irrevocable.IrrevocableStep;

/** Brings a day nearer again that a client had brought nearer after a backup that was put back. */
@ApplicationScoped
@Transactional
@Permitted(system = true)
public class ShortenedRetentions implements IrrevocableKind {

    static final String KIND = "retention-shortened";

    private static final String BETWEEN = "/";

    @Inject
    Recordings recordings;

    @Inject
    Retentions retentions;

    @Inject
    RetentionTerms terms;

    static IrrevocableStep stepOf(SessionRecording recording, Retention shortened) {
        return new IrrevocableStep(
                KIND, recording.getId(), recording.getCreatedAt() + BETWEEN + shortened.getClientDay());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Collection<IrrevocableStep> known() {
        return retentions.shortened().stream()
                .map(one -> recordings
                        .find(one.getRecordingId())
                        .map(recording -> stepOf(recording, one))
                        .orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public void repeat(IrrevocableStep step) {
        var mark = step.mark().split(BETWEEN);
        recordings
                .find(step.id())
                .filter(recording -> recording.getState() != RecordingState.ERASED)
                .filter(recording -> recording.getCreatedAt().toString().equals(mark[0]))
                .ifPresent(recording -> {
                    if (retentions.find(step.id()).isEmpty()) {
                        terms.beginLate(recording);
                    }
                    retentions.lock(step.id()).ifPresent(one -> one.shorten(LocalDate.parse(mark[1])));
                });
    }
}
