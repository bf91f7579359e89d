package org.attune.recording;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.attune.recording.model.ErasureCause;
import org.attune.recording.model.HoldStep;
import org.attune.recording.model.LegalHold;
import org.attune.recording.model.Retention;
import org.attune.recording.store.Holds;
import org.attune.shared.Refusal;

/** What a hold does to a recording: nothing but to keep it where it is. */
@ApplicationScoped
class RecordingHolds {

    @Inject
    Holds holds;

    @Inject
    Clock clock;

    /** The one that stands on a recording today. */
    Optional<LegalHold> standingOn(long recordingId) {
        return holds.openOn(recordingId).filter(LegalHold::isStanding);
    }

    /** Those that stand, by recording. */
    Map<Long, LegalHold> standingOn(Collection<Long> recordingIds) {
        return holds.openOn(recordingIds).stream()
                .filter(LegalHold::isStanding)
                .collect(toMap(LegalHold::getRecordingId, hold -> hold));
    }

    /** What no hold keeps; it keeps nothing that a client wished gone. */
    Stream<Retention> free(List<Retention> some) {
        var held = standingOn(some.stream().map(Retention::getRecordingId).toList());
        return some.stream().filter(one -> one.isWished(now()) || !held.containsKey(one.getRecordingId()));
    }

    /** What a hold keeps beyond the day of its coach and a client's wish soon ends. */
    Stream<Retention> goingAtAWish(List<Retention> some) {
        var held = standingOn(some.stream().map(Retention::getRecordingId).toList());
        return some.stream().filter(one -> one.isGoingFromHold(now()) && held.containsKey(one.getRecordingId()));
    }

    /**
     * The coach wants to delete something of it.
     *
     * @throws Refusal while it is held
     */
    void requireFree(long recordingId) {
        standingOn(recordingId).ifPresent(hold -> {
            throw new Refusal("recording", "hold.refuses", hold.getEndsOn());
        });
    }

    /** Whatever ends a recording ends what holds it; a reason is not kept about somebody who has gone. */
    void overrule(@Observes RecordingEnding ending) {
        holds.openOn(ending.recording().getId()).ifPresent(hold -> {
            hold.end();
            step(hold, atAClientsWish(ending.cause()) ? HoldStep.Kind.OVERRULED : HoldStep.Kind.GONE, null);
        });
        holds.on(List.of(ending.recording().getId())).forEach(LegalHold::forgetReason);
    }

    private static boolean atAClientsWish(ErasureCause cause) {
        return cause == ErasureCause.CLIENT || cause == ErasureCause.CONSENT;
    }

    void step(LegalHold hold, HoldStep.Kind kind, Long personId) {
        holds.add(new HoldStep(hold, kind, personId, now()));
    }

    LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(now(), zone);
    }

    Instant now() {
        return clock.instant();
    }
}
