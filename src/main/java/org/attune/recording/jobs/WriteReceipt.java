package org.attune.recording.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import org.attune.recording.DeletionReceipts;
import org.attune.recording.vault.BusyObjectException;
import org.attune.recording.vault.RecordingVault;
import org.attune.shared.jobs.JobHandler;
import org.attune.shared.jobs.JobTerms;
import org.attune.shared.jobs.NotYetException;

/** Deletes what a receipt is about, looks whether anything is left, and only then closes the receipt. */
@ApplicationScoped
public class WriteReceipt implements JobHandler {

    private static final Duration MOMENT = Duration.ofSeconds(20);

    @Inject
    DeletionReceipts receipts;

    @Inject
    RecordingVault vault;

    @Override
    public String kind() {
        return "recording.receipt";
    }

    @Override
    public JobTerms terms() {
        return JobTerms.PROMISED;
    }

    @Override
    public void run(String receiptId) throws IOException {
        long id = Long.parseLong(receiptId);
        var open = receipts.opened(id);
        if (open.isPresent()) {
            deleteInStillness(open.get());
            receipts.close(id);
        }
    }

    /** A move that runs asks before each piece whether it is still wanted, so it ends soon. */
    private void deleteInStillness(DeletionReceipts.Open open) throws IOException {
        try (var still = vault.holdStill(open.recordingId())) {
            delete(open);
        } catch (BusyObjectException busy) {
            throw new NotYetException("It is just being moved", MOMENT);
        }
    }

    private void delete(DeletionReceipts.Open open) throws IOException {
        long recording = open.recordingId();
        if (open.original()) {
            for (var object : DeletionReceipts.Open.originals()) {
                vault.delete(recording, object);
            }
        } else {
            vault.erase(recording);
        }
        var left = vault.objects(recording).keySet();
        if (open.original() ? left.stream().anyMatch(DeletionReceipts.Open.originals()::contains) : !left.isEmpty()) {
            throw new IOException("Files of recording " + recording + " are still there");
        }
    }
}
