package org.attune.recording;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.recording.model.LegalHold;
import org.attune.recording.model.Retention;
import org.attune.recording.model.RetentionSpan;
import org.attune.recording.model.SessionRecording;
import org.attune.recording.store.Recordings;
import org.attune.recording.store.Retentions;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;

/** Until when a coach keeps their recordings. */
@ApplicationScoped
@Transactional
@Permitted(Role.TRAINEE)
public class RetentionService {

    @Inject
    Recordings recordings;

    @Inject
    Retentions retentions;

    @Inject
    RetentionTerms terms;

    @Inject
    RecordingHolds holds;

    @Inject
    CurrentAccount account;

    @Inject
    RetentionLetters letters;

    /**
     * When a recording goes.
     *
     * @param daysLeft none on the last day
     * @param allowed what may be chosen instead
     * @param byClient whether a client on it set the day that stands
     * @param held why it stays beyond that day, or null
     * @param damaged whether its file was found damaged, and not whole since
     */
    public record Kept(
            LocalDate goesOn, long daysLeft, RetentionSpan allowed, boolean byClient, Held held, boolean damaged) {}

    /** A hold of the school that stands. */
    public record Held(String reason, LocalDate endsOn) {}

    /**
     * For one's own recording; empty when it has gone, or no day was found for it yet. Reads the recording itself along,
     * so that whoever asks for it next in this transaction finds it there.
     */
    public Optional<Kept> of(Long recordingId) {
        return Optional.ofNullable(recordingId)
                .flatMap(retentions::keepingOf)
                .filter(found -> found.recording().getOwnerId() == account.id())
                .map(this::kept)
                .orElseThrow(() -> unknown(recordingId));
    }

    private Optional<Kept> kept(Retentions.Keeping found) {
        var day = found.day();
        return day == null || found.recording().getState() == RecordingState.ERASED
                ? Optional.empty()
                : Optional.of(new Kept(
                        day.getGoesOn(),
                        day.daysLeft(terms.now()),
                        terms.spanOf(found.recording(), day, found.rule()),
                        day.isClientsWish(),
                        Optional.ofNullable(found.hold())
                                .filter(LegalHold::isStanding)
                                .map(hold -> new Held(hold.getReason(), hold.getEndsOn()))
                                .orElse(null),
                        found.damaged()));
    }

    /** The day on which a recording goes, and how many are left until then. */
    public record Day(LocalDate goesOn, long daysLeft) {}

    /** By recording, for all one's own. */
    public Map<Long, Day> mine() {
        var now = terms.now();
        return retentions.ofOwner(account.id()).stream()
                .collect(toMap(Retention::getRecordingId, one -> new Day(one.getGoesOn(), one.daysLeft(now))));
    }

    /**
     * Keeps one's own recording until another day. When that is less than a week away, those concerned are told now.
     *
     * @throws Refusal when it may not be kept so long, or must longer
     */
    public void choose(long recordingId, LocalDate day) {
        var recording = own(recordingId);
        var found = retentions
                .lock(recordingId)
                .orElseThrow(() -> new NotFoundException("a day for recording " + recordingId));
        if (day == null) {
            throw new Refusal("recording", "retention.missing").at("goesOn");
        }
        var allowed = terms.spanOf(recording, found);
        if (!allowed.includes(day)) {
            throw new Refusal("recording", "retention.outside", allowed.earliest(), allowed.latest()).at("goesOn");
        }
        found.choose(day, allowed);
        if (found.isToBeTold(terms.now()) && holds.standingOn(recordingId).isEmpty()) {
            found.told();
            letters.goesSoon(recording, found.getGoesOn());
        }
    }

    private SessionRecording own(Long recordingId) {
        return Optional.ofNullable(recordingId)
                .flatMap(id -> recordings.ofOwner(id, account.id()))
                .orElseThrow(() -> unknown(recordingId));
    }

    private static NotFoundException unknown(Long recordingId) {
        return new NotFoundException("recording " + recordingId);
    }
}
