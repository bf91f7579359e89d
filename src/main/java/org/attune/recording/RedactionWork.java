package org.attune.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import org.attune.shared.jobs.Jobs;

/** What redactions leave for later. */
@ApplicationScoped
class RedactionWork {

    static final String DISCARD = "recording.discard";

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    Instant now() {
        return clock.instant();
    }

    /** Makes a redacted version. */
    void redact(long redactionId) {
        jobs.enqueue(RedactionRuns.REDACT, String.valueOf(redactionId));
    }

    /** Deletes objects whose key is gone. */
    void discard(long recordingId, Collection<String> objects) {
        objects.forEach(object -> jobs.enqueue(DISCARD, recordingId + " " + object));
    }
}
