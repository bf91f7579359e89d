package org.attune.recording.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import org.attune.recording.DeletionReceipts;
import org.attune.recording.vault.RecordingVault;
import org.attune.shared.jobs.JobHandler;
import org.attune.shared.jobs.JobTerms;

/** Deletes what a receipt is about, looks whether anything is left, and only then closes the receipt. */
@ApplicationScoped
public class WriteReceipt implements JobHandler {

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
            delete(open.get());
            receipts.close(id);
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
