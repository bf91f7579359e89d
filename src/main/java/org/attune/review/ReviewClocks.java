package org.attune.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.attune.organization.DeadlinesResumed;
import org.attune.organization.DeadlinesSuspended;
import org.attune.review.store.Reviews;

/** Holds the due times of reviews around a safety event of one of the two people (R17). */
@ApplicationScoped
@Transactional
class ReviewClocks {

    @Inject
    Reviews reviews;

    void suspended(@Observes DeadlinesSuspended suspended) {
        for (var review : reviews.openOf(suspended.people())) {
            reviews.lock(review);
            review.suspend(suspended.since());
        }
    }

    /** One that was handed over meanwhile gets its time back, too. */
    void resumed(@Observes DeadlinesResumed resumed) {
        if (resumed.people().isEmpty()) {
            return;
        }
        for (var review : reviews.openOf(resumed.people())) {
            reviews.lock(review);
            review.suspend(resumed.since());
            review.resume(resumed.until());
        }
    }
}
