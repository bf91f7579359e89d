package org.attune.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.attune.identity.AccountService;
import org.attune.identity.Permitted;
import org.attune.privacy.ClientService;
import org.attune.review.model.ReviewAssignment;
import org.attune.review.model.ReviewState;
import org.attune.review.store.Reviews;
import org.attune.shared.Waiting;
import org.attune.shared.Waiting.Span;
import org.attune.shared.Waiting.Turn;
import org.attune.shared.WaitingSource;

/** Puts reviews on Today: to review, to read, waited for, or closed because the client withdrew. */
@ApplicationScoped
@Transactional
@Permitted(system = true)
public class ReviewWaiting implements WaitingSource {

    /** So long Today tells that a review was closed without a result. */
    private static final Duration CLOSED_SHOWN = Duration.ofDays(7);

    @Inject
    Reviews reviews;

    @Inject
    AccountService accounts;

    @Inject
    ClientService clients;

    @Inject
    Clock clock;

    @Override
    public String mayWait() {
        return Reviews.MAY_WAIT;
    }

    @Override
    public List<Waiting> waitingFor(long accountId) {
        var found = reviews.waitingFor(accountId, clock.instant().minus(CLOSED_SHOWN));
        if (found.isEmpty()) {
            return List.of();
        }
        var names = accounts.namesOf(found.stream()
                .flatMap(review -> Stream.of(review.getTraineeId(), review.getSupervisorId()))
                .distinct()
                .toList());
        var aliases = clients.aliasesOf(
                found.stream().map(ReviewAssignment::getClientId).distinct().toList());
        return found.stream()
                .filter(review -> !isSilent(review, accountId))
                .map(review -> lineOf(review, accountId, names, aliases))
                .toList();
    }

    /** What is neither person's turn, or what can no longer be read. */
    private static boolean isSilent(ReviewAssignment review, long accountId) {
        return review.getState() == ReviewState.RELEASED
                && (review.isContentErased() || review.getSupervisorId() == accountId);
    }

    private static Waiting lineOf(
            ReviewAssignment review, long accountId, Map<Long, String> names, Map<Long, String> aliases) {
        boolean trainee = review.getTraineeId() == accountId;
        var other = names.getOrDefault(trainee ? review.getSupervisorId() : review.getTraineeId(), "");
        var alias = aliases.getOrDefault(review.getClientId(), "");
        var arguments =
                review.getState() == ReviewState.CLOSED ? List.<Object>of(other) : List.<Object>of(other, alias);
        return new Waiting(
                "review",
                keyOf(review, trainee),
                arguments,
                (trainee ? "/review/feedback?id=" : "/review/room?id=") + review.getId(),
                spanOf(review),
                review.isPaused() || trainee && review.getState().isOpen() ? Turn.OTHERS : Turn.YOU);
    }

    private static String keyOf(ReviewAssignment review, boolean trainee) {
        if (review.getState() == ReviewState.CLOSED) {
            return trainee ? "today.closed.trainee" : "today.closed.supervisor";
        }
        if (review.getState() == ReviewState.RELEASED) {
            return "today.read";
        }
        if (review.isPaused()) {
            return trainee ? "today.paused.trainee" : "today.paused.supervisor";
        }
        if (trainee) {
            return "today.with-supervisor";
        }
        return review.getState() == ReviewState.SUBMITTED ? "today.review" : "today.go-on";
    }

    private static Span spanOf(ReviewAssignment review) {
        return switch (review.getState()) {
            case RELEASED -> new Span(review.getReleasedAt(), null);
            case CLOSED -> new Span(review.getEndedAt(), null);
            default ->
                review.isPaused()
                        ? new Span(review.getPausedAt(), null)
                        : new Span(review.getSubmittedAt(), review.isHeld() ? null : review.getDueAt());
        };
    }
}
