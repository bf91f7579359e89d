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
 * with a letter to the supervisor who was in the middle of it. The coach is told by whoever knows why. The letter names
 * nobody: the recording may go because its coach does, and then a name in it would outlive them.
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
        if (closes(review)) {
            tellSupervisor(review);
        }
    }

    /** One that a backup brought back: its supervisor was told the first time. */
    void closeAgain(ReviewAssignment review) {
        closes(review);
    }

    private boolean closes(ReviewAssignment review) {
        reviews.lock(review);
        boolean open = review.getState().isOpen();
        if (open) {
            review.closeWithoutResult(clock.instant());
            listeners.dismiss(review.getRecordingId(), review.getSupervisorId());
        }
        return open;
    }

    private void tellSupervisor(ReviewAssignment review) {
        var language = accounts.languageOf(review.getSupervisorId());
        outbox.send(
                review.getOrganizationId(),
                accounts.emailOf(review.getSupervisorId()),
                Texts.in(language, FEATURE, "letter.closed.subject"),
                Texts.in(language, FEATURE, "letter.closed.text", config.publicAddress() + "/today/today"));
    }
}
