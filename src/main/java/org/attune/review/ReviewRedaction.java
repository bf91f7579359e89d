package org.attune.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.attune.recording.RecordingRedacted;
import org.attune.review.model.Feedback;
import org.attune.review.model.TimeRange;
import org.attune.review.model.TimedComment;
import org.attune.review.store.Comments;
import org.attune.review.store.Reviews;

/**
 * Something was taken out of a recording: moments move with it, and what was written about it comes under the new key in
 * the same transaction, quotations without what was taken out.
 */
@ApplicationScoped
@Transactional
class ReviewRedaction {

    @Inject
    Reviews reviews;

    @Inject
    Comments comments;

    void redacted(@Observes RecordingRedacted redacted) {
        var bringing = redacted.bringing();
        for (var comment : comments.ofRecording(redacted.recordingId())) {
            long start = comment.getRange().getStartMs();
            var range = TimeRange.moved(
                    bringing.at(start), moved(bringing, comment.getRange().getEndMs()));
            comment.redact(
                    range,
                    new TimedComment.Words(
                            bringing.text(comment.getSealedText()),
                            bringing.quotation(comment.getSealedQuote(), start)));
        }
        for (var review : reviews.allOf(redacted.recordingId())) {
            reviews.lock(review);
            var feedback = review.getFeedback();
            review.redact(new Feedback(
                    bringing.text(feedback.getSealedStrength()),
                    moved(bringing, feedback.getStrengthMs()),
                    bringing.text(feedback.getSealedNextStep())));
        }
    }

    private static Long moved(RecordingRedacted.Bringing bringing, Long millis) {
        return millis == null ? null : Long.valueOf(bringing.at(millis));
    }
}
