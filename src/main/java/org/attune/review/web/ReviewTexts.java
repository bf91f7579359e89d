package org.attune.review.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.attune.review.NextStep;
import org.attune.review.ReviewHead;
import org.attune.review.ReviewRow;
import org.attune.review.model.CountKind;
import org.attune.review.model.DomainScore;
import org.attune.review.model.Mark;
import org.attune.shared.web.Dates;
import org.attune.shared.web.Texts;

/** Words for marks, means and steps, the same on all pages of reviews. */
@Named
@RequestScoped
public class ReviewTexts {

    private static final String FEATURE = "review";

    @Inject
    Texts texts;

    @Inject
    Dates dates;

    /** A mark in words; a behaviour without one has a word, too. */
    public String mark(Mark mark) {
        return texts.of(FEATURE, mark == null ? "mark.none" : "mark." + mark);
    }

    /** A mean together with how many behaviours it stands on. */
    public String mean(DomainScore score) {
        return score.mean() == null
                ? texts.of(FEATURE, "scores.none", score.of())
                : texts.of(FEATURE, "scores.mean", score.mean(), score.rated(), score.of());
    }

    public CountKind[] getCountKinds() {
        return CountKind.values();
    }

    public String titleKey(ReviewHead head) {
        if (!head.session().isOpen()) {
            return "feedback.title.tombstone";
        }
        return head.isReleased() ? "feedback.title" : "feedback.title.waiting";
    }

    /** What the sentence about a next step is filled with. */
    public List<Object> about(NextStep step) {
        return List.of(
                step.session().alias(),
                step.supervisor() == null ? "" : step.supervisor(),
                dates.moment(step.at()),
                dates.moment(step.due()));
    }

    /** Where a next step leads, or nothing when it is done on the spot. */
    public String href(NextStep step) {
        return switch (step.kind()) {
            case RATE, GO_ON_RATING ->
                "/review/self?recording=" + step.session().recordingId();
            case ASK_CLIENT -> "/privacy/client?id=" + step.session().clientId();
            case READ, ANSWERED -> "/review/feedback?id=" + step.reviewId();
            default -> "";
        };
    }

    public List<Object> who(ReviewRow row) {
        return List.of(row.trainee(), row.alias());
    }
}
