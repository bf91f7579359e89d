package org.attune.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.practice.PracticeGoals;
import org.attune.review.model.Completeness;
import org.attune.review.model.CountKind;
import org.attune.review.model.Feedback;
import org.attune.review.model.Gap;
import org.attune.review.model.Mark;
import org.attune.review.model.RatingSheet;
import org.attune.review.model.ReviewAssignment;
import org.attune.review.model.SheetKind;
import org.attune.review.model.TimeCode;
import org.attune.shared.Refusal;

/**
 * What a supervisor does with a recording that was handed to them. Everything is kept as it is written; opening a
 * review changes nothing, and nothing is shown to the trainee before it is released as a whole.
 */
@ApplicationScoped
@Transactional
@Permitted(Role.SUPERVISOR)
public class ReviewService {

    private static final String FEATURE = "review";

    @Inject
    ReviewDoor door;

    @Inject
    Sessions sessions;

    @Inject
    SheetDesk desk;

    @Inject
    ReviewReader reader;

    @Inject
    ReviewRelease release;

    @Inject
    PracticeGoals goals;

    /** The review room. Looking costs nothing. */
    public ReviewView room(Long id) {
        var review = door.asSupervisor(id);
        var session = sessions.of(review.getRecordingId());
        var own = reader.sheet(review.getSheetId(), session);
        boolean selfShown =
                review.getState().isReleased() || own.gaps().stream().noneMatch(gap -> gap.kind() == Gap.Kind.ANSWER);
        return new ReviewView(
                reader.head(review, session),
                own,
                selfShown ? reader.sheet(review.getSelfSheetId(), session) : null,
                review.getGoal(),
                reader.feedback(review, session).answeredWith(goals.goalFrom(id)),
                review.getState().isOpen()
                        ? gaps(review, own.gaps(), own.moments().size())
                        : List.of());
    }

    /**
     * Sets a mark; the last one to write wins.
     *
     * @param seen the mark shown when the supervisor chose, or null
     * @return the mark another window had set meanwhile and that was overwritten
     */
    public Optional<Mark> rate(long id, String behaviour, Mark mark, Mark seen) {
        return desk.rate(sheetOf(door.toWrite(id)), behaviour, mark, seen);
    }

    /** Adds one to a tally, or takes one away, and tells how many there are. */
    public int count(long id, CountKind what, int change) {
        return desk.count(sheetOf(door.toWrite(id)), what, change);
    }

    /** Notes a breach of conduct that the rubric names, or takes that back; with one no recording passes (R14). */
    public void breach(long id, String breach, boolean seen) {
        desk.breach(sheetOf(door.toWrite(id)), breach, seen);
    }

    /** Keeps a comment at a moment, new or changed. */
    public Kept keepMoment(long id, MomentDraft draft) {
        var review = door.toWrite(id);
        return desk.keep(sheetOf(review), draft, sessions.durationOf(review.getRecordingId()));
    }

    public void removeMoment(long id, long commentId) {
        desk.remove(sheetOf(door.toWrite(id)), commentId);
    }

    /** Keeps the two things the trainee will take away, as far as they are written. */
    public void keepFeedback(long id, String strength, String nextStep) {
        var review = toDraft(id);
        review.draft(new Feedback(
                desk.seal(review.getRecordingId(), strength, "strength"),
                review.getFeedback().getStrengthMs(),
                desk.seal(review.getRecordingId(), nextStep, "nextStep")));
    }

    /** Keeps where the strength can be heard, as typed; nothing typed means nowhere yet. */
    public void keepStrengthMoment(long id, String at) {
        var review = toDraft(id);
        var feedback = review.getFeedback();
        review.draft(new Feedback(feedback.getSealedStrength(), momentOf(at, review), feedback.getSealedNextStep()));
    }

    /**
     * Locks the sheet and gives the feedback to the trainee. A second press changes nothing.
     *
     * @throws Refusal when something is missing
     */
    public void release(long id) {
        if (door.asSupervisor(id).getState().isReleased()) {
            return;
        }
        var review = door.toWrite(id);
        if (review.getState().isReleased()) {
            return; // Another window was quicker.
        }
        var sheet = sheetOf(review);
        var shape = desk.shapeOf(sheet);
        var sheetGaps = new Completeness(shape).ofSheet(sheet.getMarks(), desk.behavioursWithMoment(sheet));
        if (!gaps(review, sheetGaps, desk.momentsOn(sheet)).isEmpty()) {
            throw new Refusal(FEATURE, "release.incomplete").at("release");
        }
        release.now(review, sheet, reader.plain(review.getSelfSheetId()), shape);
    }

    private ReviewAssignment toDraft(long id) {
        var review = door.toWrite(id);
        sheetOf(review).requireDraft();
        return review;
    }

    private RatingSheet sheetOf(ReviewAssignment review) {
        var subject = new RatingSheet.Subject(review.getOrganizationId(), review.getRecordingId());
        var sheet = desk.open(SheetKind.REVIEWER, subject, review.getSupervisorId());
        if (review.getSheetId() == null) {
            review.begin(sheet);
        }
        return sheet;
    }

    private static List<Gap> gaps(ReviewAssignment review, List<Gap> sheetGaps, long moments) {
        return Completeness.ofFeedback(sheetGaps, moments, review.getFeedback().written());
    }

    private Long momentOf(String written, ReviewAssignment review) {
        if (written == null || written.isBlank()) {
            return null;
        }
        long at = TimeCode.parse(written)
                .orElseThrow(() -> new Refusal(FEATURE, "moment.time.unreadable").at("strengthAt"));
        long duration = sessions.durationOf(review.getRecordingId());
        if (at > duration) {
            throw new Refusal(FEATURE, "moment.start.outside", TimeCode.of(duration)).at("strengthAt");
        }
        return at;
    }
}
