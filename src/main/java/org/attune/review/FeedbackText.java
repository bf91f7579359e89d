package org.attune.review;

import org.attune.review.model.TimeCode;

/** The two things a trainee takes away, as text; parts are null while they are not written or once they are erased. */
public record FeedbackText(String strength, Long strengthMs, String nextStep) {

    static final FeedbackText NONE = new FeedbackText(null, null, null);

    public String strengthTime() {
        return strengthMs == null ? "" : TimeCode.of(strengthMs);
    }
}
