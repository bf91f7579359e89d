package org.attune.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.attune.recording.model.ErasureCause;
import org.attune.recording.model.LockedOriginal;
import org.attune.recording.model.SessionRecording;
import org.attune.recording.store.Redactions;

/** How a coach's recordings begin and end, within the transaction of the service that asks. */
@ApplicationScoped
class RecordingLife {

    @Inject
    RetentionTerms terms;

    @Inject
    RecordingErasure erasure;

    @Inject
    DeletionReceipts receipts;

    @Inject
    Redactions redactions;

    /** The coach ends one of their own. */
    void endByOwner(SessionRecording recording) {
        erasure.erase(recording, ErasureCause.OWNER);
    }

    /** The coach ends what was there before a redaction. */
    void endOriginal(LockedOriginal original) {
        receipts.openFor(original);
        redactions.remove(original);
    }
}
