package org.attune.review.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.attune.review.ReviewLists;
import org.attune.review.ReviewRow;

/** A supervisor's recordings to review. */
@Named
@RequestScoped
public class ReviewReviewsBacking {

    @Inject
    ReviewLists lists;

    private List<ReviewRow> waiting;
    private List<ReviewRow> begun;
    private List<ReviewRow> done;

    public void load() {
        waiting = lists.waiting();
        begun = lists.begun();
        done = lists.done();
    }

    public List<ReviewRow> getWaiting() {
        return waiting;
    }

    public List<ReviewRow> getBegun() {
        return begun;
    }

    public List<ReviewRow> getDone() {
        return done;
    }
}
