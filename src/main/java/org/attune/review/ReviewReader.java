package org.attune.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.curriculum.Rubrics;
import org.attune.identity.AccountService;
import org.attune.recording.SealedTexts;
import org.attune.review.model.Completeness;
import org.attune.review.model.Counts;
import org.attune.review.model.RatingSheet;
import org.attune.review.model.ReviewAssignment;
import org.attune.review.model.RubricShape;
import org.attune.review.model.Scores;
import org.attune.review.model.SheetState;
import org.attune.review.model.TimedComment;
import org.attune.review.store.Comments;
import org.attune.review.store.Sheets;

/** Puts together what a page shows. Words are opened only where the caller found the session open. */
@ApplicationScoped
class ReviewReader {

    @Inject
    Sheets sheets;

    @Inject
    Comments comments;

    @Inject
    SealedTexts sealed;

    @Inject
    Rubrics rubrics;

    @Inject
    AccountService accounts;

    @Inject
    Sessions sessions;

    ReviewHead head(ReviewAssignment review, Session session) {
        var names = accounts.namesOf(Set.of(review.getTraineeId(), review.getSupervisorId()));
        return ReviewHead.of(
                review,
                session,
                names.getOrDefault(review.getTraineeId(), ""),
                names.getOrDefault(review.getSupervisorId(), ""));
    }

    /** A sheet with its comments; null stands for one that was not begun. */
    SheetView sheet(Long sheetId, Session session) {
        return sheetId == null ? unbegun() : view(plain(sheetId), session);
    }

    SheetView view(RatingSheet sheet, Session session) {
        List<TimedComment> said = comments.of(sheet.getId());
        if (session.isOpen() && !said.isEmpty()) {
            sessions.noteCommentsOpened(session);
        }
        var rubric = rubrics.rubric(sheet.getRubric());
        var marks = sheet.getMarks();
        var cited = said.stream()
                .map(TimedComment::getBehaviour)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new SheetView(
                rubric,
                sheet.getState(),
                marks,
                sheet.getCounts(),
                moments(said, session),
                Scores.of(marks, RubricShape.of(rubric)),
                new Completeness(RubricShape.of(rubric)).ofSheet(marks, cited),
                sheet.getBreaches(),
                sheet.getLockedAt());
    }

    /** The sheet itself, for writing to it. */
    RatingSheet plain(long sheetId) {
        return sheets.get(sheetId);
    }

    SheetView unbegun() {
        var rubric = rubrics.rubric(SheetDesk.RUBRIC);
        return new SheetView(
                rubric,
                SheetState.DRAFT,
                Map.of(),
                Counts.NONE,
                List.of(),
                Scores.of(Map.of(), RubricShape.of(rubric)),
                new Completeness(RubricShape.of(rubric)).ofSheet(Map.of(), Set.of()),
                Set.of(),
                null);
    }

    FeedbackText feedback(ReviewAssignment review, Session session) {
        var feedback = review.getFeedback();
        return new FeedbackText(
                open(session, feedback.getSealedStrength()),
                feedback.getStrengthMs(),
                open(session, feedback.getSealedNextStep()),
                null);
    }

    private String open(Session session, byte[] text) {
        return text == null || !session.isOpen()
                ? null
                : sealed.open(session.recordingId(), text).orElse(null);
    }

    private List<Moment> moments(List<TimedComment> said, Session session) {
        var words = words(said, session).iterator();
        return words.hasNext()
                ? said.stream()
                        .map(comment -> moment(comment, words.next(), words.next()))
                        .toList()
                : List.of();
    }

    /** Text and quote of each comment, one after the other; an empty list when they cannot be read. */
    private List<String> words(List<TimedComment> said, Session session) {
        if (!session.isOpen()) {
            return List.of();
        }
        var present = said.stream()
                .flatMap(comment -> Stream.of(comment.getSealedText(), comment.getSealedQuote()))
                .toList();
        var opened = sealed.openAll(
                        session.recordingId(),
                        present.stream().filter(Objects::nonNull).toList())
                .iterator();
        var texts = new ArrayList<String>();
        present.forEach(text -> texts.add(text == null || !opened.hasNext() ? null : opened.next()));
        return texts;
    }

    private static Moment moment(TimedComment comment, String text, String quote) {
        return new Moment(
                comment.getId(),
                comment.getRange().getStartMs(),
                comment.getRange().getEndMs(),
                comment.getLane(),
                comment.getBehaviour(),
                text == null ? "" : text,
                quote,
                comment.getVersion());
    }
}
