package org.attune.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.attune.identity.Permitted;
import org.attune.recording.model.ErasureCause;
import org.attune.recording.model.Retention;
import org.attune.recording.model.SessionRecording;
import org.attune.recording.store.Recordings;
import org.attune.recording.store.Retentions;

/** What happens by itself: recordings get a day, people are told before it, and on it they go. */
@ApplicationScoped
@Transactional
@Permitted(system = true)
public class RetentionRuns {

    @Inject
    Retentions retentions;

    @Inject
    Recordings recordings;

    @Inject
    RetentionTerms terms;

    @Inject
    RetentionLetters letters;

    @Inject
    RecordingHolds holds;

    @Inject
    RecordingErasure erasure;

    /** Recordings from before there were days: all of them, since those that fail again and again stay the first. */
    public List<Long> withoutDay() {
        return retentions.without();
    }

    /** Gives a day to a recording that has none. */
    public void giveDay(long recordingId) {
        recordings
                .lock(recordingId)
                .filter(one -> one.getState() != RecordingState.ERASED)
                .filter(one -> retentions.find(recordingId).isEmpty())
                .ifPresent(terms::beginLate);
    }

    /** Recordings of which somebody is to be told. */
    public List<Long> toTell() {
        var now = terms.now();
        return holds.free(retentions.before(now.plus(Retention.TOLD_BEFORE, ChronoUnit.DAYS)))
                .filter(one -> one.isToBeTold(now) && !one.isDue(now))
                .map(Retention::getRecordingId)
                .toList();
    }

    /** Writes to the coach, and to each client whose address is known. */
    public void tell(long recordingId) {
        retentions.lock(recordingId).filter(one -> one.isToBeTold(terms.now())).ifPresent(one -> {
            one.told();
            recordings.find(recordingId).ifPresent(recording -> letters.goesSoon(recording, one.getGoesOn()));
        });
    }

    /** Recordings whose day has come. */
    public List<Long> due() {
        var now = terms.now();
        return holds.free(retentions.goneBy(now))
                .filter(one -> one.isDue(now))
                .map(Retention::getRecordingId)
                .toList();
    }

    /** Deletes a recording whose day has come, if it still has; whoever waits for it meanwhile finds it gone. */
    public void end(long recordingId) {
        var recording = recordings.lock(recordingId).filter(one -> one.getState() != RecordingState.ERASED);
        due(recordingId)
                .ifPresent(one -> recording.ifPresentOrElse(
                        found -> erasure.erase(
                                found, one.isWished(terms.now()) ? ErasureCause.CLIENT : ErasureCause.RETENTION),
                        () -> retentions.remove(recordingId)));
    }

    private Optional<Retention> due(long recordingId) {
        return retentions
                .lock(recordingId)
                .filter(one -> one.isDue(terms.now()))
                .filter(one -> one.isWishedGone(terms.now())
                        || holds.standingOn(recordingId).isEmpty());
    }
}
