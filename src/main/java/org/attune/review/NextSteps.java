package org.attune.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.attune.identity.AccountService;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.review.NextStep.Kind;
import org.attune.review.model.RatingSheet;
import org.attune.review.model.ReviewAssignment;
import org.attune.review.model.ReviewState;
import org.attune.review.store.Reviews;

/** Tells a trainee what comes next for one of their recordings: rate it, hand it over, wait, read, look back. */
@ApplicationScoped
@Transactional
@Permitted(Role.TRAINEE)
public class NextSteps {

    @Inject
    Reviews reviews;

    @Inject
    Sessions sessions;

    @Inject
    Listeners listeners;

    @Inject
    AccountService accounts;

    @Inject
    CurrentAccount account;

    /** The next step of a recording of one's own; anybody else's is not found. */
    public NextStep of(Long recordingId) {
        var session = sessions.owned(recordingId);
        var standing = reviews.standingOf(recordingId, account.id());
        var latest = standing.isPresent() ? standing.map(Reviews.Standing::review) : reviews.latestOf(recordingId);
        return latest.filter(review -> review.getState() != ReviewState.WITHDRAWN)
                .filter(review -> review.getState() != ReviewState.CLOSED || !session.isOpen())
                .map(review -> inReview(review, session))
                .orElseGet(() -> before(session, standing.map(Reviews.Standing::rated)));
    }

    private NextStep inReview(ReviewAssignment review, Session session) {
        var kind = switch (review.getState()) {
            case RELEASED -> Kind.READ;
            case ACKNOWLEDGED -> Kind.ANSWERED;
            case CLOSED -> Kind.CLOSED;
            default -> Kind.SUBMITTED;
        };
        var at = review.getState().isReleased() ? review.getReleasedAt() : review.getSubmittedAt();
        return new NextStep(
                kind,
                session,
                List.of(),
                review.getId(),
                accounts.nameOf(review.getSupervisorId()),
                kind == Kind.CLOSED ? review.getEndedAt() : at,
                review.getDueAt());
    }

    private NextStep before(Session session, Optional<RatingSheet> sheet) {
        if (!session.isOpen()) {
            return step(Kind.NONE, session, List.of());
        }
        if (sheet.filter(rated -> !rated.isDraft()).isEmpty()) {
            return step(sheet.isPresent() ? Kind.GO_ON_RATING : Kind.RATE, session, List.of());
        }
        if (!listeners.isCovered(session.recordingId())) {
            return step(Kind.ASK_CLIENT, session, List.of());
        }
        var supervisors = listeners.of(account.id());
        return step(supervisors.isEmpty() ? Kind.NO_SUPERVISOR : Kind.SUBMIT, session, supervisors);
    }

    private static NextStep step(Kind kind, Session session, List<NextStep.Supervisor> supervisors) {
        return new NextStep(kind, session, supervisors, null, null, null, null);
    }
}
