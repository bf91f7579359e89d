package org.attune.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.attune.evidence.EvidenceCategory;
import org.attune.evidence.EvidenceKind;
import org.attune.evidence.EvidenceLedger;
import org.attune.evidence.NewEvidence;
import org.attune.identity.AccountService;
import org.attune.recording.RecordingService;
import org.attune.recording.RecordingSummary;
import org.attune.review.model.RatingSheet;
import org.attune.review.model.ReviewAssignment;
import org.attune.review.model.Scores;

/** Writes into the ledger what a review amounts to: ids and numbers, never a word that was said or written. */
@ApplicationScoped
class ReviewEvidence {

    private static final String SOURCE = "review";
    private static final String RECORDING = "recording";

    @Inject
    EvidenceLedger ledger;

    @Inject
    AccountService accounts;

    @Inject
    RecordingService recordings;

    @Inject
    Clock clock;

    /** Feedback was released. A domain without a rated behaviour has no score, and none is written. */
    void reviewed(ReviewAssignment review, RatingSheet sheet, Scores scores) {
        var fact = about(review, EvidenceKind.RECORDING_REVIEWED)
                .by(review.getSupervisorId())
                .feeding(EvidenceCategory.ASSESSMENT)
                .with("reviewer", review.getSupervisorId())
                .with("rubric", sheet.getRubric())
                .with("criticalMet", scores.criticalMet());
        scores.domains().stream()
                .filter(score -> score.mean() != null)
                .forEach(score -> fact.with(score.domain(), String.format(Locale.ROOT, "%.2f", score.mean())));
        recordings
                .find(review.getRecordingId())
                .ifPresent(recording -> fact.lasting(minutes(recording))
                        .with("client", recording.clientId())
                        .with("engagement", recording.engagement().name().toLowerCase(Locale.ROOT))
                        .with("sessionOn", recording.sessionOn()));
        if (!sheet.getBreaches().isEmpty()) {
            fact.with("breach", true);
        }
        ledger.record(fact);
    }

    private static int minutes(RecordingSummary recording) {
        return (int) Duration.ofMillis(recording.durationMillis()).toMinutes();
    }

    /** The trainee answered it. */
    void acknowledged(ReviewAssignment review) {
        ledger.record(about(review, EvidenceKind.REVIEW_ACKNOWLEDGED).by(review.getTraineeId()));
    }

    /** Its client ends it: the days it took are given back to the trainee (E2). */
    void timeLost(ReviewAssignment review) {
        var zone = accounts.zoneOf(review.getTraineeId());
        ledger.record(NewEvidence.of(EvidenceKind.TIME_LOST, review.getOrganizationId(), review.getTraineeId())
                .on(LocalDate.ofInstant(review.getSubmittedAt(), zone))
                .from(SOURCE, review.getId())
                .with("review", review.getId())
                .with("until", LocalDate.ofInstant(now(), zone)));
    }

    private NewEvidence about(ReviewAssignment review, String kind) {
        return NewEvidence.of(kind, review.getOrganizationId(), review.getTraineeId())
                .on(LocalDate.ofInstant(now(), accounts.zoneOf(review.getTraineeId())))
                .from(SOURCE, review.getId())
                .with(RECORDING, review.getRecordingId())
                .with("review", review.getId());
    }

    Instant now() {
        return clock.instant();
    }
}
