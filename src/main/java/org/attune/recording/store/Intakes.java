package org.attune.recording.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.attune.recording.model.IntakeStep;
import org.attune.recording.model.SessionRecording;

/** How far each file is that is being looked into. */
@ApplicationScoped
public class Intakes {

    @PersistenceContext
    EntityManager em;

    public Optional<IntakeStep> find(long recordingId) {
        return Optional.ofNullable(em.find(IntakeStep.class, recordingId));
    }

    public void note(SessionRecording recording, IntakeStep.Reached reached) {
        find(recording.getId())
                .ifPresentOrElse(
                        present -> present.reach(reached), () -> em.persist(new IntakeStep(recording, reached)));
    }

    public void forget(long recordingId) {
        find(recordingId).ifPresent(em::remove);
    }
}
