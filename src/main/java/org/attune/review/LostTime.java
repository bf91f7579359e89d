package org.attune.review;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import org.attune.privacy.ConsentNarrowed;
import org.attune.privacy.ConsentScope;
import org.attune.privacy.ConsentWithdrawn;
import org.attune.recording.RecordingVoices;
import org.attune.review.store.Reviews;

/**
 * A client takes back what a review needed. Whoever waited for its feedback gets the days back that went into it, so that
 * nobody's programme is shorter for a client's change of mind (E2). Heard before anything is closed.
 */
@ApplicationScoped
@Transactional
class LostTime {

    private static final int BEFORE_IT_IS_CLOSED = Interceptor.Priority.APPLICATION;

    @Inject
    Reviews reviews;

    @Inject
    RecordingVoices voices;

    @Inject
    ReviewEvidence evidence;

    void withdrawn(@Observes @Priority(BEFORE_IT_IS_CLOSED) ConsentWithdrawn withdrawn) {
        giveBack(withdrawn.clientId());
    }

    void narrowed(@Observes @Priority(BEFORE_IT_IS_CLOSED) ConsentNarrowed narrowed) {
        if (narrowed.lost().contains(ConsentScope.SUPERVISOR)) {
            giveBack(narrowed.clientId());
        }
    }

    private void giveBack(long clientId) {
        reviews.openOn(voices.recordingsWith(clientId)).forEach(evidence::timeLost);
    }
}
