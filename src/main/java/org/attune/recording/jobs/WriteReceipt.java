package org.attune.recording.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.attune.recording.DeletionReceipts;
import org.attune.recording.vault.RecordingVault;
import org.attune.shared.jobs.JobHandler;
import org.attune.shared.jobs.JobTerms;

/** Deletes what a receipt is about, looks whether anything is left, and only then closes the receipt. */
@ApplicationScoped
public class WriteReceipt implements JobHandler {

    private static final List<String> ORIGINALS = List.of("media", "playable", "light");

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
            for (var object : ORIGINALS) {
                vault.delete(recording, object);
            }
        } else {
            vault.erase(recording);
        }
        var left = vault.objects(recording).keySet();
        if (open.original() ? left.stream().anyMatch(ORIGINALS::contains) : !left.isEmpty()) {
            throw new IOException("Files of recording " + recording + " are still there");
        }
    }
}
