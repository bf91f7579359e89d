package org.attune.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.attune.identity.CurrentAccount;
import org.attune.review.model.ReviewAssignment;
import org.attune.review.model.ReviewState;
import org.attune.review.store.Reviews;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;

/** Lets in the two people a review belongs to, and nobody else, whatever their role. */
@ApplicationScoped
class ReviewDoor {

    @Inject
    Reviews reviews;

    @Inject
    Sessions sessions;

    @Inject
    CurrentAccount account;

    /** To read as its supervisor; what the trainee took back is not there any more. */
    ReviewAssignment asSupervisor(Long id) {
        return assigned(id)
                .filter(review -> review.getState() != ReviewState.WITHDRAWN)
                .orElseThrow(() -> unknown(id));
    }

    /**
     * To write as its supervisor, held until the transaction ends.
     *
     * @throws Refusal when it is no longer open
     */
    ReviewAssignment toWrite(long id) {
        var review = assigned(id).orElseThrow(() -> unknown(id));
        reviews.lock(review);
        if (review.getState() == ReviewState.WITHDRAWN) {
            throw new Refusal("review", "review.taken-back");
        }
        if (review.isContentErased() || !sessions.mayOpen(review.getRecordingId())) {
            throw new Refusal("review", "review.consent-gone");
        }
        return review;
    }

    /** To read as its trainee. */
    ReviewAssignment asTrainee(Long id) {
        return Optional.ofNullable(id)
                .flatMap(known -> reviews.ofTrainee(known, account.id()))
                .filter(review -> review.getOrganizationId() == account.organizationId())
                .orElseThrow(() -> unknown(id));
    }

    /** To change as its trainee, held until the transaction ends. */
    ReviewAssignment heldByTrainee(long id) {
        var review = asTrainee(id);
        reviews.lock(review);
        return review;
    }

    private Optional<ReviewAssignment> assigned(Long id) {
        return Optional.ofNullable(id)
                .flatMap(known -> reviews.ofSupervisor(known, account.id()))
                .filter(review -> review.getOrganizationId() == account.organizationId());
    }

    private static NotFoundException unknown(Long id) {
        return new NotFoundException("review " + id);
    }
}
