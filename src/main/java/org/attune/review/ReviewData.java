package org.attune.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.attune.identity.Permitted;
import org.attune.review.model.RatingSheet;
import org.attune.review.model.ReviewAssignment;
import org.attune.review.model.TimedComment;
import org.attune.review.store.Comments;
import org.attune.review.store.ReviewRows;
import org.attune.shared.PersonalData;
import org.attune.shared.PersonalRecord;
import org.attune.shared.Subject;

/**
 * Reviews of a client's sessions, of a trainee's recordings, and by a supervisor. Words stay behind the recording's key in
 * an export. An erased trainee's feedback goes; what an erased supervisor wrote is the trainee's and stays theirs.
 */
@ApplicationScoped
@Transactional
@Permitted(system = true)
public class ReviewData implements PersonalData {

    @Inject
    ReviewRows rows;

    @Inject
    Comments comments;

    @Override
    public Set<Class<?>> entities() {
        return Set.of(ReviewAssignment.class, RatingSheet.class, TimedComment.class);
    }

    @Override
    public String part() {
        return "reviews";
    }

    @Override
    public JsonObject exportOf(Subject subject) {
        return new PersonalRecord()
                .each("reviews", reviewsOf(subject), ReviewData::exportOf)
                .each("sheets", sheetsBy(subject), ReviewData::exportOf)
                .with("comments", commentsBy(subject))
                .build();
    }

    /** A client's words went with the recording's key already; its end and this one are told by the same event. */
    @Override
    public void erase(Subject subject) {
        if (!subject.isClient()) {
            for (var review : rows.ofTrainee(subject.id())) {
                review.eraseContent();
                comments.eraseWords(review.getRecordingId());
            }
        }
    }

    private List<ReviewAssignment> reviewsOf(Subject subject) {
        return subject.isClient() ? rows.ofClient(subject.id()) : rows.ofPerson(subject.id());
    }

    /** How many there are; null when none. */
    private Long commentsBy(Subject subject) {
        long written = subject.isClient() ? 0 : rows.commentsBy(subject.id());
        return written == 0 ? null : written;
    }

    private List<RatingSheet> sheetsBy(Subject subject) {
        return subject.isClient() ? List.of() : rows.sheetsBy(subject.id());
    }

    private static PersonalRecord exportOf(ReviewAssignment review) {
        return new PersonalRecord()
                .with("recording", review.getRecordingId())
                .with("trainee", review.getTraineeId())
                .with("supervisor", review.getSupervisorId())
                .with("state", review.getState())
                .with("goal", review.getGoal())
                .with("submittedAt", review.getSubmittedAt())
                .with("releasedAt", review.getReleasedAt())
                .with("answer", review.getAnswer());
    }

    private static PersonalRecord exportOf(RatingSheet sheet) {
        var marks = new PersonalRecord();
        sheet.getMarks().forEach((behaviour, mark) -> marks.with(behaviour, mark));
        var counts = new PersonalRecord();
        sheet.getCounts().byKind().forEach((kind, count) -> counts.with(kind.name(), count));
        return new PersonalRecord()
                .with("recording", sheet.getRecordingId())
                .with("kind", sheet.getKind())
                .with("rubric", sheet.getRubric())
                .with("marks", marks.build())
                .with("counts", counts.build())
                .with("breaches", String.join(" ", sheet.getBreaches()))
                .with("lockedAt", sheet.getLockedAt());
    }
}
