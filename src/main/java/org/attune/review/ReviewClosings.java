package org.attune.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.attune.identity.AccountService;
import org.attune.review.model.ReviewAssignment;
import org.attune.review.store.Reviews;
import org.attune.shared.config.AttuneConfig;
import org.attune.shared.mail.Outbox;
import org.attune.shared.web.Texts;

/**
 * Ends a review whose recording may no longer be heard: without a result, without a mark against anybody (R11, E2), and
 * with a letter to the supervisor who was in the middle of it. The coach is told by whoever knows why. The letter names no
 * client.
 */
@ApplicationScoped
@Transactional
class ReviewClosings {

    private static final String FEATURE = "review";

    @Inject
    Reviews reviews;

    @Inject
    Listeners listeners;

    @Inject
    AccountService accounts;

    @Inject
    Outbox outbox;

    @Inject
    AttuneConfig config;

    @Inject
    Clock clock;

    void close(ReviewAssignment review) {
        reviews.lock(review);
        if (review.getState().isOpen()) {
            review.closeWithoutResult(clock.instant());
            listeners.dismiss(review.getRecordingId(), review.getSupervisorId());
            tellSupervisor(review);
        }
    }

    private void tellSupervisor(ReviewAssignment review) {
        var language = accounts.languageOf(review.getSupervisorId());
        outbox.send(
                review.getOrganizationId(),
                accounts.emailOf(review.getSupervisorId()),
                Texts.in(language, FEATURE, "letter.closed.subject"),
                Texts.in(
                        language,
                        FEATURE,
                        "letter.closed.text",
                        accounts.nameOf(review.getTraineeId()),
                        config.publicAddress() + "/today/today"));
    }
}
