package org.attune.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
        var soon = retentions.before(now.plus(Retention.TOLD_BEFORE, ChronoUnit.DAYS));
        var onTheirDay = holds.free(soon).filter(one -> one.isToBeTold(now) && !one.isDue(now));
        return Stream.concat(onTheirDay, holds.goingAtAWish(soon).filter(one -> !one.isWishedGone(now)))
                .map(Retention::getRecordingId)
                .toList();
    }

    /** Writes to the coach, and to each client whose address is known. */
    public void tell(long recordingId) {
        var standing = retentions.lock(recordingId);
        holds.goingAtAWish(standing.stream().toList()).forEach(Retention::goAsWished);
        standing.filter(one -> one.isToBeTold(terms.now())).ifPresent(one -> {
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

    /**
     * Deletes a recording whose day has come, if it still has; whoever waits for it meanwhile finds it gone. One of which
     * nobody was told, since the hold on it or a standstill of the server outlasted its day, stays for the week that
     * everybody has to prepare (R11).
     */
    public void end(long recordingId) {
        var recording = recordings.lock(recordingId).filter(one -> one.getState() != RecordingState.ERASED);
        due(recordingId)
                .ifPresent(one ->
                        recording.ifPresentOrElse(found -> end(found, one), () -> retentions.remove(recordingId)));
    }

    private void end(SessionRecording recording, Retention standing) {
        var now = terms.now();
        if (!standing.isAnnounced(now)) {
            standing.goNoSoonerThanInAWeek(now, terms.consentEnd(recording));
        }
        if (standing.isDue(now)) {
            erasure.erase(recording, standing.isWished(now) ? ErasureCause.CLIENT : ErasureCause.RETENTION);
        } else {
            letters.goesSoon(recording, standing.getGoesOn());
        }
    }

    private Optional<Retention> due(long recordingId) {
        return retentions
                .lock(recordingId)
                .filter(one -> one.isDue(terms.now()))
                .filter(one -> one.isWishedGone(terms.now())
                        || holds.standingOn(recordingId).isEmpty());
    }
}
