package org.attune.recording.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.concurrent.atomic.AtomicLong;
import org.attune.privacy.ConsentExpired;
import org.attune.privacy.ConsentNarrowed;
import org.attune.privacy.ConsentWithdrawn;
import org.attune.recording.RecordingErased;
import org.attune.recording.RecordingRedacted;

/**
 * Counts the moments at which somebody may have lost the right to hear something, so that every stream that runs on this
 * node asks again before it sends another segment. Whose right it was does not matter: asking is cheap, and such
 * moments are few.
 */
@ApplicationScoped
class AccessChanges {

    private final AtomicLong count = new AtomicLong();

    void withdrawn(@Observes(during = TransactionPhase.AFTER_SUCCESS) ConsentWithdrawn change) {
        count.incrementAndGet();
    }

    void narrowed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ConsentNarrowed change) {
        count.incrementAndGet();
    }

    void expired(@Observes(during = TransactionPhase.AFTER_SUCCESS) ConsentExpired change) {
        count.incrementAndGet();
    }

    void erased(@Observes(during = TransactionPhase.AFTER_SUCCESS) RecordingErased change) {
        count.incrementAndGet();
    }

    void redacted(@Observes(during = TransactionPhase.AFTER_SUCCESS) RecordingRedacted change) {
        count.incrementAndGet();
    }

    long count() {
        return count.get();
    }
}
