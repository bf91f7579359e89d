package org.attune.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.recording.model.DeletionReason;
import org.attune.recording.model.DeletionReceipt;
import org.attune.recording.model.LockedOriginal;
import org.attune.recording.model.Redaction;
import org.attune.recording.model.Retention;
import org.attune.recording.store.Receipts;
import org.attune.recording.store.Redactions;
import org.attune.recording.store.Retentions;
import org.attune.shared.NotFoundException;

/**
 * Opens a receipt in the transaction that destroys a key, and closes it once the files were looked for in vain. A
 * recording of which nothing had arrived has no key, and gets no receipt.
 */
@ApplicationScoped
@Transactional
@Permitted(system = true)
public class DeletionReceipts {

    @Inject
    Receipts receipts;

    @Inject
    Redactions redactions;

    @Inject
    Retentions retentions;

    @Inject
    RecordingKeys keys;

    @Inject
    RedactionWork work;

    @Inject
    CurrentAccount account;

    /**
     * What a receipt is still to be written about.
     *
     * @param original whether only what was there before a redaction went
     */
    public record Open(long recordingId, boolean original) {

        /** The objects that make up the original. */
        public static List<String> originals() {
            return MediaObjects.ORIGINALS;
        }
    }

    void open(@Observes RecordingEnding ending) {
        var recording = ending.recording();
        long id = recording.getId();
        List<String> prints = new ArrayList<>();
        keys.printOf(id).ifPresent(prints::add);
        redactions.originalOf(id).map(keys::printOf).ifPresent(prints::add);
        var chosen = retentions.find(id).map(Retention::getGoesOn).orElse(null);
        if (!prints.isEmpty()) {
            add(new DeletionReceipt(recording, ending.reason(), chosen, prints, work.now()));
        }
        retentions.remove(id);
    }

    /** For what was there before a redaction, whose key is about to go. */
    void openFor(LockedOriginal original) {
        var recording = work.recording(original.getRecordingId());
        var first = redactions.of(recording.getId()).stream()
                .reduce((later, earlier) -> earlier)
                .map(Redaction::getFromDigest)
                .orElse(null);
        add(DeletionReceipt.ofOriginal(recording, first, keys.printOf(original), work.now()));
    }

    private void add(DeletionReceipt receipt) {
        receipts.add(receipt);
        work.writeReceipt(receipt.getId());
    }

    /** What is to be looked for before a receipt can be closed; empty when it is. */
    public Optional<Open> opened(long receiptId) {
        return receipts.find(receiptId)
                .filter(receipt -> !receipt.isClosed())
                .map(receipt -> new Open(receipt.getRecordingId(), receipt.getReason() == DeletionReason.ORIGINAL));
    }

    /** The files are gone. Two that close at once cannot both follow the same: one of them is tried again. */
    public void close(long receiptId) {
        receipts.lock(receiptId)
                .filter(receipt -> !receipt.isClosed())
                .ifPresent(receipt -> receipt.close(
                        receipts.lastProof(receipt.getOrganizationId()).orElse(DeletionReceipt.BEGINNING), work.now()));
    }

    /**
     * One of one's own as a file.
     *
     * @throws NotFoundException for any other, or while it is open
     */
    @Permitted(Role.TRAINEE)
    public String text(Long receiptId) {
        return Optional.ofNullable(receiptId)
                .flatMap(receipts::find)
                .filter(receipt -> receipt.getOwnerId() == account.id() && receipt.isClosed())
                .map(DeletionReceipt::text)
                .orElseThrow(() -> new NotFoundException("receipt " + receiptId));
    }

    /**
     * Those of one's own recording, the first first.
     *
     * @throws NotFoundException for any other recording
     */
    @Permitted(Role.TRAINEE)
    public List<DeletionReceiptView> of(Long recordingId) {
        var recording = Optional.ofNullable(recordingId)
                .map(work::recording)
                .filter(found -> found.getOwnerId() == account.id())
                .orElseThrow(() -> new NotFoundException("recording " + recordingId));
        return receipts.of(recording.getId()).stream()
                .map(DeletionReceiptView::of)
                .toList();
    }
}
