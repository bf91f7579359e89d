package org.attune.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.recording.model.IntakeStep;
import org.attune.recording.store.Intakes;
import org.attune.recording.store.Recordings;

/** What a coach sees while a file of theirs is looked into. */
@ApplicationScoped
@Transactional
@Permitted(Role.TRAINEE)
public class IntakeProgress {

    @Inject
    Recordings recordings;

    @Inject
    Intakes intakes;

    @Inject
    CurrentAccount account;

    /** How far a file of one's own is; empty when it waits, is done, or is somebody else's. */
    public Optional<IntakeStep.Reached> of(long recordingId) {
        return recordings
                .ofOwner(recordingId, account.id())
                .flatMap(own -> intakes.find(recordingId))
                .map(step -> new IntakeStep.Reached(step.getStep(), step.getPercent(), step.getReachedAt()));
    }
}
