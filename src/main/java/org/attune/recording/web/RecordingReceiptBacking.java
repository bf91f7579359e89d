package org.attune.recording.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.attune.recording.DeletionReceiptView;
import org.attune.recording.DeletionReceipts;

/** The receipts for what was deleted of one's own recording, to read, to print and to keep. */
@Named
@RequestScoped
public class RecordingReceiptBacking {

    @Inject
    DeletionReceipts receipts;

    private Long recordingId;
    private List<DeletionReceiptView> papers;

    public void load() {
        papers = receipts.of(recordingId);
    }

    public List<DeletionReceiptView> getPapers() {
        return papers;
    }

    public Long getRecordingId() {
        return recordingId;
    }

    public void setRecordingId(Long recordingId) {
        this.recordingId = recordingId;
    }
}
