package org.attune.certification.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attune.evidence.EvidenceKind.RECORDING_REVIEWED;
import static org.attune.evidence.EvidenceKind.REVIEW_ACKNOWLEDGED;

import java.math.BigDecimal;
import java.util.Map;
import org.attune.evidence.NewEvidence;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReviewedRecordingTest {

    private static final BigDecimal THREE = new BigDecimal("3.0");
    private static final FactFilter REVIEWED =
            FactFilter.ofKind(RECORDING_REVIEWED).with(Terms.where("rubric", "efc/v1"));
    private final ReviewedRecording rule =
            new ReviewedRecording(REVIEWED, Map.of("D1", THREE, "D2", THREE), false, true, true, 1);

    private static NewEvidence review(int recording, String d1, String d2) {
        return Told.that(RECORDING_REVIEWED, "2026-11-10")
                .with("recording", recording)
                .with("rubric", "efc/v1")
                .with("criticalMet", true)
                .with("D1", d1)
                .with("D2", d2);
    }

    private static NewEvidence answered(int recording) {
        return Told.that(REVIEW_ACKNOWLEDGED, "2026-11-11").with("recording", recording);
    }

    private Finding judge(NewEvidence... facts) {
        return rule.judge(Told.on("2026-11-22", facts));
    }

    @Test
    void isMetWhenEveryFloorIsReachedAndTheFeedbackAnswered() {
        assertThat(judge(review(1, "3.0", "3.5"), answered(1)).met()).isTrue();
    }

    @Test
    @DisplayName("R14: a high mean does not buy off one low domain")
    void failsOnOneDomainBelowItsFloor() {
        var found = judge(review(1, "5.0", "2.9"), answered(1));

        assertThat(found.met()).isFalse();
        assertThat(found.sentences()).contains(Sentence.of("reviewed.floor", "D2", "2.9", "3.0"));
    }

    @Test
    @DisplayName("R14: floors reached in different recordings do not add up")
    void failsWhenNoSingleRecordingHoldsEverything() {
        assertThat(judge(review(1, "5.0", "2.0"), answered(1), review(2, "2.0", "5.0"), answered(2))
                        .met())
                .isFalse();
    }

    @Test
    void failsOnAMissedCriticalBehaviourWhateverTheScores() {
        var found = judge(review(1, "5.0", "5.0").with("criticalMet", false), answered(1));

        assertThat(found.met()).isFalse();
        assertThat(found.sentences()).contains(Sentence.of("reviewed.critical"));
    }

    @Test
    void waitsForTheAnswerToThatVeryRecording() {
        var found = judge(review(1, "4.0", "4.0"), answered(2));

        assertThat(found.met()).isFalse();
        assertThat(found.sentences()).contains(Sentence.of("reviewed.unanswered"));
    }

    @Test
    @DisplayName("R13: a domain without a rating is neither zero nor a fault, but no rating at all is no review")
    void takesUnratedDomainsForWhatTheyAre() {
        var oneDomain = Told.that(RECORDING_REVIEWED, "2026-11-10")
                .with("recording", 1)
                .with("rubric", "efc/v1")
                .with("criticalMet", true);

        assertThat(judge(oneDomain, answered(1)).met()).isFalse();
        assertThat(judge(oneDomain.with("D1", "3.2"), answered(1)).met()).isTrue();
    }

    @Test
    void doesNotMixVersionsOfTheRubric() {
        assertThat(judge(review(1, "4.0", "4.0").with("rubric", "efc/v2"), answered(1))
                        .met())
                .isFalse();
    }

    @Test
    void countsARecordingOnceHoweverOftenItWasReviewed() {
        var two = new ReviewedRecording(REVIEWED, Map.of("D1", THREE), false, true, true, 2);

        assertThat(two.judge(Told.on("2026-11-22", review(1, "4.0", "4.0"), review(1, "4.0", "4.0"), answered(1)))
                        .met())
                .isFalse();
    }
}
