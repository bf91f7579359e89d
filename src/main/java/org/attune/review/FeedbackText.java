package org.attune.review;

import java.util.Optional;
import org.attune.practice.Goal;
import org.attune.review.model.TimeCode;

/**
 * The two things a trainee takes away, as text, and the goal they answered with; parts are null while they are not
 * written or once they are erased.
 */
public record FeedbackText(String strength, Long strengthMs, String nextStep, String goalSet) {

    static final FeedbackText NONE = new FeedbackText(null, null, null, null);

    /** With the goal the trainee answered with. */
    FeedbackText answeredWith(Optional<Goal> goal) {
        return new FeedbackText(
                strength, strengthMs, nextStep, goal.map(Goal::getText).orElse(null));
    }

    public String strengthTime() {
        return strengthMs == null ? "" : TimeCode.of(strengthMs);
    }
}
