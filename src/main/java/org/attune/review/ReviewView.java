package org.attune.review;

import java.util.List;
import org.attune.review.model.Gap;

/**
 * A review as one of its two people sees it.
 *
 * @param sheet the supervisor's sheet; null for the trainee before it is released
 * @param self the trainee's own sheet; null for the supervisor until theirs is complete, so that it cannot sway them
 * @param goal the practice goal that came with the submission, or null
 * @param gaps what is missing before feedback can be released
 */
public record ReviewView(
        ReviewHead head, SheetView sheet, SheetView self, String goal, FeedbackText feedback, List<Gap> gaps) {

    /** Whether player and words are shown; otherwise the page is a tombstone. */
    public boolean isContentOpen() {
        return head.session().isOpen();
    }
}
