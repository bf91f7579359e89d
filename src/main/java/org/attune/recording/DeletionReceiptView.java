package org.attune.recording;

import java.time.Instant;
import java.time.LocalDate;
import org.attune.recording.model.DeletionReason;
import org.attune.recording.model.DeletionReceipt;

/**
 * A receipt as it is read.
 *
 * @param filesGoneAt null while the files are being deleted
 * @param holds whether it still says what it said at first
 * @param text the receipt as a file, null while it is open
 */
public record DeletionReceiptView(
        long id,
        DeletionReason reason,
        LocalDate sessionOn,
        Instant keyDestroyedAt,
        Instant filesGoneAt,
        boolean holds,
        String text) {

    static DeletionReceiptView of(DeletionReceipt receipt) {
        return new DeletionReceiptView(
                receipt.getId(),
                receipt.getReason(),
                receipt.getSessionOn(),
                receipt.getKeyDestroyedAt(),
                receipt.getFilesGoneAt(),
                receipt.provesItself(),
                receipt.isClosed() ? receipt.text() : null);
    }

    public boolean isClosed() {
        return text != null;
    }
}
