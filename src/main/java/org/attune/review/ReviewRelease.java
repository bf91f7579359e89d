package org.attune.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.attune.review.model.RatingSheet;
import org.attune.review.model.ReviewAssignment;
import org.attune.review.model.RubricShape;
import org.attune.review.model.Scores;

/** The moment feedback changes hands: sheets are locked and shown, the ledger and the other features are told. */
@ApplicationScoped
class ReviewRelease {

    @Inject
    ReviewEvidence evidence;

    @Inject
    Event<ReviewReleased> released;

    @Inject
    Clock clock;

    void now(ReviewAssignment review, RatingSheet sheet, RatingSheet self, RubricShape shape) {
        var now = clock.instant();
        sheet.lock(now);
        sheet.release(now);
        if (!self.isReleased()) {
            self.release(now);
        }
        review.release(now);
        evidence.reviewed(review, sheet, Scores.of(sheet.getMarks(), shape));
        released.fire(new ReviewReleased(
                review.getId(),
                review.getOrganizationId(),
                review.getRecordingId(),
                review.getTraineeId(),
                review.getSupervisorId()));
    }
}
