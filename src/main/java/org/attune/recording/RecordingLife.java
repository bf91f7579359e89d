package org.attune.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.attune.recording.model.ErasureCause;
import org.attune.recording.model.LockedOriginal;
import org.attune.recording.model.Retention;
import org.attune.recording.model.SessionRecording;
import org.attune.recording.store.Redactions;
import org.attune.recording.store.Retentions;

/** How a coach's recordings begin and end, within the transaction of the service that asks. */
@ApplicationScoped
class RecordingLife {

    @Inject
    RetentionTerms terms;

    @Inject
    Retentions retentions;

    @Inject
    RecordingHolds holds;

    @Inject
    RecordingErasure erasure;

    @Inject
    DeletionReceipts receipts;

    @Inject
    Redactions redactions;

    /**
     * The coach ends one of their own.
     *
     * @throws Refusal while the school holds it
     */
    void endByOwner(SessionRecording recording) {
        holds.requireFree(recording.getId());
        erasure.erase(recording, ErasureCause.OWNER);
    }

    /**
     * The coach ends what was there before a redaction.
     *
     * @throws Refusal while the school holds it
     */
    void endOriginal(long recordingId, LockedOriginal original) {
        holds.requireFree(recordingId);
        endOriginalAgain(original);
    }

    /** The same after a restored backup: it was free to go then. */
    void endOriginalAgain(LockedOriginal original) {
        receipts.openFor(original);
        redactions.remove(original);
    }

    /**
     * Nothing goes at once that was held: there is a week left, as always before a recording goes, unless a client
     * wished for less or a yes ends before.
     *
     * @return the day, or null
     */
    LocalDate afterHold(SessionRecording recording) {
        var found = retentions.lock(recording.getId());
        found.ifPresent(day -> day.goNoSoonerThanInAWeek(terms.now(), terms.consentEnd(recording)));
        return found.map(Retention::getGoesOn).orElse(null);
    }
}
