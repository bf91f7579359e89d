package org.attune.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.attune.identity.Permitted;
import org.attune.recording.model.HoldStep;
import org.attune.recording.model.LegalHold;
import org.attune.recording.store.Holds;
import org.attune.recording.store.Recordings;

/** Holds whose last day has passed, and those that nobody confirmed, end by themselves. */
@ApplicationScoped
@Transactional
@Permitted(system = true)
public class HoldRuns {

    @Inject
    Holds holds;

    @Inject
    Recordings recordings;

    @Inject
    RecordingHolds rules;

    @Inject
    RecordingLife life;

    @Inject
    HoldLetters letters;

    /** Ends what is over. */
    public void endOverdue() {
        holds.open().stream()
                .filter(hold -> hold.isOverdue(rules.today(), rules.now()))
                .forEach(this::end);
    }

    private void end(LegalHold hold) {
        boolean stood = hold.getState() == LegalHold.State.STANDING;
        hold.end();
        rules.step(hold, stood ? HoldStep.Kind.ENDED : HoldStep.Kind.LAPSED, null);
        if (stood) {
            recordings
                    .find(hold.getRecordingId())
                    .ifPresent(recording -> letters.ends(recording, life.afterHold(recording)));
        }
    }
}
