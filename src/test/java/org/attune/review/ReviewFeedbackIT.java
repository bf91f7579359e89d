package org.attune.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.attune.evidence.EvidenceFact;
import org.attune.evidence.EvidenceKind;
import org.attune.review.model.Answer;
import org.attune.review.model.Lane;
import org.attune.review.model.Mark;
import org.attune.review.model.ReviewState;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a supervisor writes about a recording, until it is released and answered. */
class ReviewFeedbackIT extends ReviewFixture {

    @Test
    void hidesTheTraineesRatingsUntilTheReviewersAreComplete() {
        long review = submitted();
        asMarta();
        reviews.rate(review, "TRU-1", Mark.TWO, null);
        assertThat(reviews.room(review).self()).isNull();

        rateAll(review);

        assertThat(reviews.room(review).self().markOf("TRU-1")).isEqualTo(Mark.THREE);
    }

    @Test
    void tellsWhoWritesLastThatAnotherWindowHadWrittenToo() {
        long review = submitted();
        asMarta();
        reviews.rate(review, "TRU-1", Mark.TWO, null);

        assertThat(reviews.rate(review, "TRU-1", Mark.FOUR, Mark.TWO)).isEmpty();
        assertThat(reviews.rate(review, "TRU-1", Mark.THREE, Mark.TWO)).contains(Mark.FOUR);
        assertThat(reviews.room(review).sheet().markOf("TRU-1")).isEqualTo(Mark.THREE);
    }

    @Test
    @DisplayName("R13, R16: feedback that lacks something is not released")
    void isNotReleasedWhileSomethingIsMissing() {
        long review = submitted();
        asMarta();
        rateAll(review);

        assertThatThrownBy(() -> reviews.release(review)).isInstanceOf(Refusal.class);

        asAna();
        assertThat(feedback.of(review).sheet()).isNull();
        assertThat(feedback.of(review).feedback().strength()).isNull();
    }

    @Test
    void isReleasedOnceAndBecomesEvidence() {
        long review = released();

        reviews.release(review);

        var facts = ledger.standing(school, ana).stream()
                .filter(fact -> fact.getKind().equals(EvidenceKind.RECORDING_REVIEWED))
                .toList();
        assertThat(facts).hasSize(1);
        assertThat(facts.get(0).getAttributes())
                .containsEntry("rubric", "efc/v1")
                .containsEntry("recording", String.valueOf(session.recordingId()))
                .containsEntry("criticalMet", "true")
                .containsEntry("D1", "3.00")
                .containsKeys("D2", "D3", "D4")
                .doesNotContainKey("D5");
        assertThatThrownBy(() -> reviews.rate(review, "TRU-1", Mark.FIVE, Mark.THREE))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> reviews.keepMoment(review, at("0:20", "late"))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> reviews.keepFeedback(review, "other", "words")).isInstanceOf(Refusal.class);
    }

    @Test
    @DisplayName("R14: a breach of conduct goes into the evidence, by which the recording does not pass")
    void aBreachGoesIntoTheEvidence() {
        long review = submitted();
        asMarta();
        reviews.breach(review, "coercion", true);
        reviews.breach(review, "discrimination", true);
        reviews.breach(review, "discrimination", false);
        assertThat(reviews.room(review).sheet().breaches()).containsExactly("coercion");
        assertThatThrownBy(() -> reviews.breach(review, "no-such-breach", true)).isInstanceOf(NotFoundException.class);
        rateAll(review);
        reviews.keepMoment(review, at("0:10", "You waited"));
        reviews.keepFeedback(review, "You waited after the sigh", "Wait once more");
        reviews.keepStrengthMoment(review, "0:10");
        reviews.release(review);

        assertThat(ledger.standing(school, ana))
                .filteredOn(fact -> fact.getKind().equals(EvidenceKind.RECORDING_REVIEWED))
                .singleElement()
                .satisfies(fact -> assertThat(fact.says("breach", true)).isTrue());
        assertThatThrownBy(() -> reviews.breach(review, "coercion", false)).isInstanceOf(Refusal.class);
        asAna();
        assertThat(feedback.of(review).sheet().getSeenBreaches()).hasSize(1);
        assertThatThrownBy(() -> reviews.breach(review, "coercion", true)).isInstanceOf(NotFoundException.class);
    }

    @Test
    @DisplayName("R16: the trainee answers with a practice goal")
    void isAnsweredWithAGoal() {
        long review = released();
        asAna();

        assertThatThrownBy(() -> feedback.answer(review, Answer.AGREE, " ", null))
                .isInstanceOf(Refusal.class);
        feedback.answer(review, Answer.UNCLEAR, "Wait before I ask", "LST-1");
        feedback.answer(review, Answer.UNCLEAR, "Wait before I ask", "LST-1");

        assertThat(feedback.of(review).head().state()).isEqualTo(ReviewState.ACKNOWLEDGED);
        assertThat(goals.openGoalOf(ana).orElseThrow().getText()).isEqualTo("Wait before I ask");
        assertThat(ledger.standing(school, ana).stream().map(EvidenceFact::getKind))
                .containsOnlyOnce(EvidenceKind.REVIEW_ACKNOWLEDGED);
    }

    @Test
    void refusesCommentsThatSayNothingOrStandOutsideTheRecording() {
        long review = submitted();
        asMarta();

        assertThatThrownBy(() -> reviews.keepMoment(review, at("0:10", " "))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> reviews.keepMoment(review, at("0:10", "x".repeat(5000))))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> reviews.keepMoment(review, at("1:01", "too late")))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> reviews.keepMoment(review, at("soon", "no time")))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> reviews.keepMoment(
                        review, new MomentDraft(null, "0:30", "0:20", Lane.NOTE, null, "backwards", null, 0)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> reviews.keepMoment(
                        review, new MomentDraft(null, "0:30", null, Lane.NOTE, "NO-1", "unknown", null, 0)))
                .isInstanceOf(NotFoundException.class);
        assertThat(reviews.room(review).sheet().moments()).isEmpty();
    }

    @Test
    void changesAndDeletesOnlyItsOwnComments() {
        long review = submitted();
        asMarta();
        long comment = reviews.keepMoment(review, at("0:10", "first")).id();
        var seen = reviews.room(review).sheet().moments().get(0);
        var again = new MomentDraft(comment, "0:12", "0:14", Lane.QUESTION, "LST-1", "second", null, seen.version());

        assertThat(reviews.keepMoment(review, again).overwritten()).isFalse();
        assertThat(reviews.keepMoment(review, again).overwritten()).isTrue();
        assertThat(reviews.room(review).sheet().moments())
                .extracting(Moment::text, Moment::time)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("second", "00:12 – 00:14"));

        var other = recordings.by(school, ana, WITH_SUPERVISOR);
        session = other;
        long second = submitted();
        asMarta();
        assertThatThrownBy(() -> reviews.removeMoment(second, comment)).isInstanceOf(Refusal.class);
        reviews.removeMoment(review, comment);
        assertThat(reviews.room(review).sheet().moments()).isEmpty();
    }
}
