package org.attune.review.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.attune.shared.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReviewAssignmentTest {

    private static final ReviewAssignment.Times TIMES =
            new ReviewAssignment.Times(Sheets.NOW, Sheets.NOW.plusSeconds(5));
    private static final byte[] WORDS = {1, 2, 3};
    private static final ReviewAssignment.Parties PARTIES = new ReviewAssignment.Parties(3, 9);
    private ReviewAssignment review;

    @BeforeEach
    void submit() {
        review = new ReviewAssignment(Persisted.sheet(SheetKind.SELF, true), PARTIES, "Wait three seconds", TIMES);
    }

    @Test
    @DisplayName("R12: the self-rating locks before anything is handed over")
    void isNotHandedOverBeforeTheSelfRatingIsLocked() {
        var draft = Persisted.sheet(SheetKind.SELF, false);

        assertThatThrownBy(() -> new ReviewAssignment(draft, PARTIES, null, TIMES))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void canBeTakenBackUntilFeedbackIsReleased() {
        review.begin(Persisted.sheet(SheetKind.REVIEWER, false));
        review.withdraw(Sheets.NOW);

        assertThat(review.getState()).isEqualTo(ReviewState.WITHDRAWN);
    }

    @Test
    void cannotBeTakenBackAfterwards() {
        review.release(Sheets.NOW);

        assertThatThrownBy(() -> review.withdraw(Sheets.NOW)).isInstanceOf(Refusal.class);
    }

    @Test
    void isReleasedOnlyOnce() {
        review.release(Sheets.NOW);

        assertThatThrownBy(() -> review.release(Instant.MAX)).isInstanceOf(Refusal.class);
        assertThat(review.getReleasedAt()).isEqualTo(Sheets.NOW);
    }

    @Test
    @DisplayName("E2: the client's withdrawal ends an open review without a result")
    void closesWithoutResultWhenTheClientWithdraws() {
        review.closeWithoutResult(Sheets.NOW);

        assertThat(review.getState()).isEqualTo(ReviewState.CLOSED);
        assertThat(review.getReleasedAt()).isNull();
    }

    @Test
    @DisplayName("R11: what was released stands as a tombstone without a word")
    void keepsWhoAndWhenButNoWords() {
        review.draft(new Feedback(WORDS, 1000L, WORDS));
        review.release(Sheets.NOW);
        review.closeWithoutResult(Sheets.NOW);
        review.eraseContent();

        assertThat(review.getState()).isEqualTo(ReviewState.RELEASED);
        assertThat(review.getGoal()).isNull();
        assertThat(review.getFeedback().getSealedStrength()).isNull();
        assertThat(review.getFeedback().getSealedNextStep()).isNull();
    }

    @Test
    @DisplayName("E2: while the client's yes rests no time runs, and what was lost is given back")
    void givesBackTheTimeInWhichNobodyMayListen() {
        var due = review.getDueAt();
        var paused = due.minusSeconds(2);
        review.pause(paused);
        review.pause(due.plusSeconds(50));

        assertThat(review.isLate(due.plusSeconds(90))).isFalse();
        review.goOn(due.plusSeconds(98));

        assertThat(review.getDueAt()).isEqualTo(due.plusSeconds(100));
        assertThat(review.isLate(due.plusSeconds(99))).isFalse();
        assertThat(review.isLate(due.plusSeconds(101))).isTrue();
    }

    @Test
    @DisplayName("R17: a safety event holds the due time, and no hour is given back twice")
    void givesBackTheTimeOfASafetyEventOnce() {
        var due = review.getDueAt();
        review.suspend(due.minusSeconds(2));
        assertThat(review.isLate(due.plusSeconds(50))).isFalse();
        review.pause(due.plusSeconds(10));
        review.resume(due.plusSeconds(30));
        assertThat(review.getDueAt()).isEqualTo(due.plusSeconds(12));
        review.goOn(due.plusSeconds(40));
        assertThat(review.getDueAt()).isEqualTo(due.plusSeconds(42));
    }

    @Test
    void givesBackOnceWhenTheClientAnswersDuringASafetyEvent() {
        var due = review.getDueAt();
        review.pause(due.minusSeconds(20));
        review.suspend(due.minusSeconds(10));
        review.goOn(due.plusSeconds(10));
        review.resume(due.plusSeconds(30));

        assertThat(review.getDueAt()).isEqualTo(due.plusSeconds(50));
    }

    @Test
    void doesNotPauseOnceItHasEnded() {
        review.closeWithoutResult(Sheets.NOW);
        review.pause(Sheets.NOW);

        assertThat(review.isPaused()).isFalse();
    }

    @Test
    void isNotAnsweredBeforeItIsReleased() {
        assertThatThrownBy(() -> review.acknowledge(Answer.AGREE, Sheets.NOW)).isInstanceOf(Refusal.class);
    }
}
