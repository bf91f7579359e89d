package org.attune.recording;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.attune.identity.Permitted;
import org.attune.privacy.KeptSessions;
import org.attune.recording.model.ErasureCause;
import org.attune.recording.model.LegalHold;
import org.attune.recording.model.Retention;
import org.attune.recording.model.SessionRecording;
import org.attune.recording.store.Receipts;
import org.attune.recording.store.Retentions;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;

/** What a client reads and shortens about recordings on which they can be heard. */
@ApplicationScoped
@Transactional
@Permitted(system = true)
public class ClientsRecordings implements KeptSessions {

    @Inject
    HeardRecordings heard;

    @Inject
    Retentions retentions;

    @Inject
    Receipts receipts;

    @Inject
    RecordingHolds holds;

    @Inject
    RecordingErasure erasure;

    @Inject
    RetentionTerms terms;

    @Override
    public List<Kept> keptOf(long clientId) {
        var recordings = heard.with(clientId);
        var ids = recordings.stream().map(SessionRecording::getId).toList();
        var held = holds.standingOn(ids);
        var days = retentions.of(ids).stream().collect(toMap(Retention::getRecordingId, Function.identity()));
        return recordings.stream()
                .map(recording -> kept(recording, days.get(recording.getId()), held.get(recording.getId())))
                .sorted(Comparator.comparing(Kept::goesOn, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private Kept kept(SessionRecording recording, Retention day, LegalHold hold) {
        return day == null
                ? new Kept(recording.getId(), recording.getSessionOn(), null, 0, false, null)
                : new Kept(
                        recording.getId(),
                        recording.getSessionOn(),
                        day.getGoesOn(),
                        day.daysLeft(terms.now()),
                        day.isClientsWish(),
                        hold == null ? null : new Hold(hold.getReason(), hold.getEndsOn()));
    }

    @Override
    public List<Deleted> deletedOf(long clientId) {
        return receipts.ofClient(clientId, heard.furtherWith(clientId)).stream()
                .map(DeletionReceiptView::of)
                .map(paper -> new Deleted(
                        paper.id(),
                        paper.sessionOn(),
                        paper.reason().name(),
                        paper.keyDestroyedAt(),
                        paper.filesGoneAt(),
                        paper.holds(),
                        paper.text()))
                .toList();
    }

    @Override
    public void shorten(long clientId, long sessionId, LocalDate day) {
        var recording = heard.heldWith(clientId).stream()
                .filter(one -> one.getId() == sessionId)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("recording " + sessionId));
        var standing =
                retentions.lock(sessionId).orElseThrow(() -> new NotFoundException("a day for recording " + sessionId));
        var today = LocalDate.ofInstant(terms.now(), standing.getZone());
        if (day == null) {
            throw new Refusal("recording", "retention.missing").at("day");
        } else if (day.equals(today)) {
            standing.shorten(day);
            erasure.erase(recording, ErasureCause.CLIENT);
        } else if (day.isBefore(today) || day.isAfter(standing.getGoesOn())) {
            throw new Refusal("recording", "retention.nearer", today, last(standing, today)).at("day");
        } else if (standing.shorten(day)) {
            terms.shortened(recording, standing);
        }
    }

    private static LocalDate last(Retention standing, LocalDate today) {
        return standing.getGoesOn().isBefore(today) ? today : standing.getGoesOn();
    }
}
