package org.attune.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.attune.identity.Permitted;
import org.attune.recording.model.HoldStep;
import org.attune.recording.model.LegalHold;
import org.attune.recording.model.Retention;
import org.attune.recording.store.Holds;
import org.attune.recording.store.Recordings;
import org.attune.recording.store.Retentions;

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

    @Inject
    Retentions retentions;

    /** Holds that are over, or will be once the day has ended wherever their coaches live. */
    public List<Long> mayBeOver() {
        return holds.openEndingBefore(
                rules.today(ZoneOffset.UTC).plusDays(1), rules.now().minus(LegalHold.TO_CONFIRM));
    }

    /** Ends a hold that is over; one that is not stays. */
    public void end(long holdId) {
        holds.lock(holdId)
                .filter(hold -> hold.isOverdue(rules.today(zoneOf(hold)), rules.now()))
                .ifPresent(this::end);
    }

    private ZoneId zoneOf(LegalHold hold) {
        return retentions.find(hold.getRecordingId()).map(Retention::getZone).orElse(ZoneOffset.UTC);
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
