package org.attune.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.attune.identity.AccountService;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.privacy.ClientService;
import org.attune.review.model.ReviewAssignment;
import org.attune.review.model.ReviewState;
import org.attune.review.store.Reviews;

/** A supervisor's recordings to review: what waits, what is begun, what is done. Looking costs nothing. */
@ApplicationScoped
@Transactional
@Permitted(Role.SUPERVISOR)
public class ReviewLists {

    private static final int DONE_SHOWN = 50;

    @Inject
    Reviews reviews;

    @Inject
    AccountService accounts;

    @Inject
    ClientService clients;

    @Inject
    CurrentAccount account;

    @Inject
    Clock clock;

    /** Not begun yet, due first on top. */
    public List<ReviewRow> waiting() {
        return rows(reviews.openOfSupervisor(account.id()).stream()
                .filter(review -> review.getState() == ReviewState.SUBMITTED)
                .toList());
    }

    /** Begun and not released, due first on top. */
    public List<ReviewRow> begun() {
        return rows(reviews.openOfSupervisor(account.id()).stream()
                .filter(review -> review.getState() == ReviewState.IN_REVIEW)
                .toList());
    }

    /** Released, or closed without a result, the latest first. */
    public List<ReviewRow> done() {
        return rows(reviews.endedOfSupervisor(account.id(), DONE_SHOWN));
    }

    private List<ReviewRow> rows(List<ReviewAssignment> found) {
        var names = accounts.namesOf(
                found.stream().map(ReviewAssignment::getTraineeId).distinct().toList());
        var aliases = clients.aliasesOf(
                found.stream().map(ReviewAssignment::getClientId).distinct().toList());
        return found.stream()
                .map(review -> ReviewRow.of(
                        review,
                        names.getOrDefault(review.getTraineeId(), ""),
                        aliases.getOrDefault(review.getClientId(), ""),
                        clock.instant()))
                .toList();
    }
}
