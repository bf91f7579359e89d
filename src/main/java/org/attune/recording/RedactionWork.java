package org.attune.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import org.attune.recording.model.SessionRecording;
import org.attune.recording.store.Recordings;
import org.attune.shared.NotFoundException;
import org.attune.shared.jobs.Jobs;

/** What redactions and deletions leave for later. */
@ApplicationScoped
class RedactionWork {

    static final String DISCARD = "recording.discard";
    static final String RECEIPT = "recording.receipt";

    @Inject
    Recordings recordings;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    Instant now() {
        return clock.instant();
    }

    SessionRecording recording(long recordingId) {
        return recordings.find(recordingId).orElseThrow(() -> new NotFoundException("recording " + recordingId));
    }

    /** Makes a redacted version. */
    void redact(long redactionId) {
        jobs.enqueue(RedactionRuns.REDACT, String.valueOf(redactionId));
    }

    /** Deletes objects whose key is gone. */
    void discard(long recordingId, Collection<String> objects) {
        objects.forEach(object -> jobs.enqueue(DISCARD, recordingId + " " + object));
    }

    /** Looks whether the files are gone, and says so. */
    void writeReceipt(long receiptId) {
        jobs.enqueue(RECEIPT, String.valueOf(receiptId));
    }
}
