package org.attune.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.attune.evidence.EvidenceLedger;
import org.attune.privacy.ConsentExpired;
import org.attune.privacy.ConsentGranted;
import org.attune.privacy.ConsentNarrowed;
import org.attune.privacy.ConsentRests;
import org.attune.privacy.ConsentScope;
import org.attune.recording.RecordingErased;
import org.attune.recording.RecordingVoices;
import org.attune.recording.VoiceDeclared;
import org.attune.review.model.ReviewAssignment;
import org.attune.review.store.Comments;
import org.attune.review.store.Reviews;

/**
 * Hears that a client took their consent back, in the transaction in which they do: open reviews end without a result
 * and without a mark against anybody, words go, and what was decided stands as a tombstone (R11, E2).
 */
@ApplicationScoped
@Transactional
class ReviewEndings {

    @Inject
    Reviews reviews;

    @Inject
    Comments comments;

    @Inject
    ReviewClosings closings;

    @Inject
    EvidenceLedger ledger;

    @Inject
    SheetDesk desk;

    @Inject
    RecordingVoices voices;

    void erased(@Observes RecordingErased erased) {
        for (var review : reviews.allOf(erased.recordingId())) {
            if (erased.again()) {
                closings.closeAgain(review);
            } else {
                closings.close(review);
            }
            review.eraseContent();
        }
        comments.eraseWords(erased.recordingId());
        ledger.contentErased(erased.organizationId(), erased.ownerId(), "recording", erased.recordingId());
    }

    void expired(@Observes ConsentExpired expired) {
        pause(openWith(expired.clientId()));
    }

    void rests(@Observes ConsentRests rests) {
        pause(openWith(rests.clientId()));
    }

    /** A yes that was given again: who lost time by it gets it back. */
    void granted(@Observes ConsentGranted granted) {
        for (var review : openWith(granted.clientId())) {
            if (voices.allow(review.getRecordingId(), ConsentScope.SUPERVISOR)) {
                reviews.lock(review);
                review.goOn(desk.now());
            }
        }
    }

    /** Somebody else can be heard who may not have been asked (E3). */
    void voiceDeclared(@Observes VoiceDeclared voice) {
        if (!voices.allow(voice.recordingId(), ConsentScope.SUPERVISOR)) {
            pause(reviews.openOn(List.of(voice.recordingId())));
        }
    }

    private void pause(List<ReviewAssignment> open) {
        for (var review : open) {
            reviews.lock(review);
            review.pause(desk.now());
        }
    }

    private List<ReviewAssignment> openWith(long clientId) {
        return reviews.openOn(voices.recordingsWith(clientId));
    }

    void narrowed(@Observes ConsentNarrowed narrowed) {
        if (!narrowed.lost().contains(ConsentScope.SUPERVISOR)) {
            return;
        }
        for (var review : openWith(narrowed.clientId())) {
            closings.close(review);
        }
    }
}
