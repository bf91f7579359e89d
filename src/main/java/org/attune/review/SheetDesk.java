package org.attune.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.attune.curriculum.Rubrics;
import org.attune.recording.SealedTexts;
import org.attune.recording.TranscriptService;
import org.attune.review.model.CountKind;
import org.attune.review.model.Lane;
import org.attune.review.model.Mark;
import org.attune.review.model.RatingSheet;
import org.attune.review.model.RubricDigest;
import org.attune.review.model.RubricShape;
import org.attune.review.model.SheetKind;
import org.attune.review.model.TimeCode;
import org.attune.review.model.TimeRange;
import org.attune.review.model.TimedComment;
import org.attune.review.store.Comments;
import org.attune.review.store.Sheets;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;

/**
 * Writing on a rating sheet, the same for trainee and supervisor. Services come here after they have made sure that it
 * is this person's sheet and that the recording is open to them, and within their transaction.
 */
@ApplicationScoped
class SheetDesk {

    /** The rubric by which sessions are rated; a sheet keeps the version it was begun with. */
    static final String RUBRIC = "efc/v1";

    static final int LONGEST = 2000;
    private static final int LONGEST_QUOTE = 500;
    private static final String FEATURE = "review";

    @Inject
    Sheets sheets;

    @Inject
    Comments comments;

    @Inject
    SealedTexts sealed;

    @Inject
    TranscriptService transcripts;

    @Inject
    Rubrics rubrics;

    @Inject
    Clock clock;

    Instant now() {
        return clock.instant();
    }

    Optional<RatingSheet> find(SheetKind kind, long recordingId, long raterId) {
        return sheets.of(recordingId, kind, raterId);
    }

    /** The sheet to write on, begun now if it was not before, and held until the transaction ends. */
    RatingSheet open(SheetKind kind, RatingSheet.Subject subject, long raterId) {
        var sheet = sheets.of(subject.recordingId(), kind, raterId).orElse(null);
        if (sheet == null) {
            var pinned = new RatingSheet.PinnedRubric(RUBRIC, RubricDigest.of(rubrics.rubric(RUBRIC)));
            sheet = new RatingSheet(kind, subject, raterId, pinned, clock.instant());
            sheets.add(sheet);
        } else {
            sheets.lock(sheet);
        }
        return sheet;
    }

    /**
     * Sets a mark; the last one to write wins.
     *
     * @param seen the mark the writer saw before choosing, or null
     * @return the mark that was overwritten without having been seen, as another window would cause it
     */
    Optional<Mark> rate(RatingSheet sheet, String behaviour, Mark mark, Mark seen) {
        requireKnown(sheet, behaviour);
        var before = sheet.rate(behaviour, mark);
        return before == null || before == seen || before == mark ? Optional.empty() : Optional.of(before);
    }

    /** Notes a breach that the sheet's rubric names, or takes that back. */
    void breach(RatingSheet sheet, String breach, boolean seen) {
        rubrics.rubric(sheet.getRubric()).getBreaches().stream()
                .filter(known -> known.getId().equals(breach))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("breach " + breach));
        sheet.breach(breach, seen);
    }

    int count(RatingSheet sheet, CountKind what, int change) {
        return sheet.count(what, Integer.signum(change));
    }

    /**
     * Keeps a comment, new or changed.
     *
     * @param durationMs how long the recording is
     */
    Kept keep(RatingSheet sheet, MomentDraft draft, long durationMs) {
        sheet.requireDraft();
        var place = placeOf(sheet, draft, durationMs);
        if (draft.id() == null) {
            var comment = new TimedComment(sheet, place, wordsOf(sheet, draft, null), clock.instant());
            comments.add(comment);
            return new Kept(comment.getId(), false);
        }
        var comment = own(sheet, draft.id());
        var words = wordsOf(sheet, draft, comment.getSealedQuote());
        boolean overwritten = comment.getVersion() != draft.seen();
        comment.change(sheet, place, words, clock.instant());
        return new Kept(draft.id(), overwritten);
    }

    void remove(RatingSheet sheet, long commentId) {
        sheet.requireDraft();
        comments.remove(own(sheet, commentId));
    }

    /** Behaviours of a sheet that a moment speaks for. */
    Set<String> behavioursWithMoment(RatingSheet sheet) {
        return comments.behavioursOf(sheet.getId());
    }

    long momentsOn(RatingSheet sheet) {
        return comments.countOf(sheet.getId());
    }

    RubricShape shapeOf(RatingSheet sheet) {
        return RubricShape.of(rubrics.rubric(sheet.getRubric()));
    }

    /** A text as it is kept, or null for none. */
    byte[] seal(long recordingId, String text, String field) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.strip().length() > LONGEST) {
            throw new Refusal(FEATURE, "text.long", LONGEST, text.strip().length()).at(field);
        }
        return sealed.seal(recordingId, text.strip());
    }

    private TimedComment own(RatingSheet sheet, long commentId) {
        return comments.of(sheet.getId(), commentId).orElseThrow(() -> new Refusal(FEATURE, "moment.gone").at("text"));
    }

    private TimedComment.Place placeOf(RatingSheet sheet, MomentDraft draft, long durationMs) {
        if (draft.behaviour() != null) {
            requireKnown(sheet, draft.behaviour());
        }
        long start = time(draft.start(), "start")
                .orElseThrow(() -> new Refusal(FEATURE, "moment.start.missing").at("start"));
        Long end = time(draft.end(), "end").orElse(null);
        var lane = draft.lane() == null ? Lane.NOTE : draft.lane();
        return new TimedComment.Place(TimeRange.within(durationMs, start, end), lane, draft.behaviour());
    }

    private TimedComment.Words wordsOf(RatingSheet sheet, MomentDraft draft, byte[] formerQuote) {
        byte[] text = seal(sheet.getRecordingId(), draft.text(), "text");
        if (text == null) {
            throw new Refusal(FEATURE, "moment.text.missing").at("text");
        }
        if (draft.quote() == null || draft.quote().isBlank()) {
            return new TimedComment.Words(text, null);
        }
        var quote = draft.quote().strip();
        var kept = quote.substring(0, Math.min(quote.length(), LONGEST_QUOTE));
        boolean stands = transcripts.says(sheet.getRecordingId(), kept); // A page may be older than a redaction.
        return new TimedComment.Words(text, stands ? seal(sheet.getRecordingId(), kept, "text") : formerQuote);
    }

    private static Optional<Long> time(String written, String field) {
        if (written == null || written.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(
                TimeCode.parse(written).orElseThrow(() -> new Refusal(FEATURE, "moment.time.unreadable").at(field)));
    }

    private void requireKnown(RatingSheet sheet, String behaviour) {
        if (!shapeOf(sheet).knows(behaviour)) {
            throw new NotFoundException("behaviour " + behaviour);
        }
    }
}
