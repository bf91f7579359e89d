package org.attune.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attune.identity.Role.SUPERVISOR;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.attune.evidence.EvidenceFact;
import org.attune.evidence.EvidenceKind;
import org.attune.identity.AccountData;
import org.attune.privacy.ConsentExpired;
import org.attune.privacy.ConsentGranted;
import org.attune.privacy.ConsentNarrowed;
import org.attune.privacy.ConsentScope;
import org.attune.privacy.ConsentWithdrawn;
import org.attune.review.model.ReviewState;
import org.attune.shared.Refusal;
import org.attune.shared.Subject;
import org.attune.shared.mail.MailMessage;
import org.attune.shared.mail.Outbox;
import org.attune.testing.BerlinDay;
import org.attune.testing.MovedClock;
import org.attune.testing.SignedInAs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What becomes of a review when the client changes their mind. */
class ReviewConsentIT extends ReviewFixture {

    @Inject
    Outbox outbox;

    @Inject
    AccountData accountData;

    @AfterEach
    void theClockGoesBack() {
        MovedClock.reset();
    }

    @Test
    @DisplayName("E2: a client's withdrawal mid-review closes it without result or mark, and both are told")
    void isClosedWithoutResultWhenTheClientWithdraws() {
        long review = submitted();
        asMarta();
        rateAll(review);
        reviews.keepMoment(review, at("0:10", "A canary in a comment"));

        withdrawn.fire(new ConsentWithdrawn(session.clientId(), school, 1));

        var seen = reviews.room(review);
        assertThat(seen.head().state()).isEqualTo(ReviewState.CLOSED);
        assertThat(seen.isContentOpen()).isFalse();
        assertThat(seen.sheet().moments()).isEmpty();
        assertThat(seen.goal()).isNull();
        assertThatThrownBy(() -> reviews.keepMoment(review, at("0:20", "more"))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> reviews.release(review)).isInstanceOf(Refusal.class);
        assertThat(waiting.waitingFor(marta)).hasSize(1);
        assertThat(waiting.waitingFor(ana)).hasSize(1);
        assertThat(outbox.latest(school))
                .filteredOn(letter -> letter.getTo().startsWith("marta"))
                .singleElement()
                .satisfies(letter -> assertThat(letter.getText())
                        .contains("ended without a result", "/today/today")
                        .doesNotContain(accounts.nameOf(ana)));
        assertThat(ledger.standing(school, ana).stream().map(EvidenceFact::getKind))
                .doesNotContain(EvidenceKind.RECORDING_REVIEWED);
    }

    @Test
    @DisplayName("E2: the days that went into a review which its client ended are given back, once")
    void theDaysLostAreGivenBackToTheTrainee() {
        submitted();
        MovedClock.pass(Duration.ofDays(9));

        withdrawn.fire(new ConsentWithdrawn(session.clientId(), school, 1));
        withdrawn.fire(new ConsentWithdrawn(session.clientId(), school, 1));

        assertThat(lostTime()).singleElement().satisfies(lost -> {
            assertThat(lost.getHappenedOn()).isEqualTo(BerlinDay.today());
            assertThat(lost.attribute("until"))
                    .hasValue(BerlinDay.today().plusDays(9).toString());
        });
    }

    @Test
    void whoTakesASubmissionBackLosesNothingToTheClient() {
        long review = submitted();
        submissions.withdraw(review);

        withdrawn.fire(new ConsentWithdrawn(session.clientId(), school, 1));

        assertThat(lostTime()).isEmpty();
    }

    @Test
    void anErasedSupervisorIsWrittenNoLetter() {
        submitted();
        accountData.erase(Subject.account(marta));

        withdrawn.fire(new ConsentWithdrawn(session.clientId(), school, 1));

        assertThat(outbox.latest(school))
                .extracting(MailMessage::getText)
                .noneMatch(text -> text.contains("ended without a result"));
    }

    @Test
    @DisplayName("E2: while the client's yes has ended the due time stands still, and goes on with the next yes")
    void pausesWhileTheClientsYesHasEnded() {
        long review = submitted();
        expired.fire(new ConsentExpired(session.clientId(), school, 1));

        SignedInAs.somebody(marta, school, SUPERVISOR);
        assertThat(rowOf(review).dueAt()).isNull();
        assertThat(waiting.waitingFor(marta)).singleElement().satisfies(line -> {
            assertThat(line.getKey()).isEqualTo("today.paused.supervisor");
            assertThat(line.getDue()).isNull();
        });

        granted.fire(new ConsentGranted(session.clientId(), school, 1, Set.of(ConsentScope.RECORD)));
        assertThat(rowOf(review).dueAt()).isNotNull();
    }

    @Test
    @DisplayName("R11: after release scores, names and dates stand, and not a word")
    void leavesATombstoneWhenTheClientWithdrawsAfterRelease() {
        long review = released();

        withdrawn.fire(new ConsentWithdrawn(session.clientId(), school, 1));

        asAna();
        var seen = feedback.of(review);
        assertThat(seen.isContentOpen()).isFalse();
        assertThat(seen.feedback().strength()).isNull();
        assertThat(seen.sheet().moments()).isEmpty();
        assertThat(seen.sheet().scoreOf("D1").mean()).isEqualTo(3.0);
        assertThat(ledger.standing(school, ana))
                .filteredOn(fact -> fact.getKind().equals(EvidenceKind.RECORDING_REVIEWED))
                .singleElement()
                .matches(EvidenceFact::isContentErased);
    }

    @Test
    void isClosedWhenTheClientNoLongerAllowsASupervisor() {
        long review = submitted();
        recordings.nowAllows(session.clientId(), ConsentScope.RECORD, ConsentScope.OWN_REVIEW);

        narrowed.fire(new ConsentNarrowed(session.clientId(), school, 1, java.util.Set.of(ConsentScope.SUPERVISOR)));

        asMarta();
        assertThat(reviews.room(review).head().state()).isEqualTo(ReviewState.CLOSED);
        assertThat(reviews.room(review).isContentOpen()).isFalse();
        assertThat(access.viewersOf(session.recordingId())).isEmpty();
    }

    private List<EvidenceFact> lostTime() {
        return ledger.standing(school, ana).stream()
                .filter(fact -> fact.getKind().equals(EvidenceKind.TIME_LOST))
                .toList();
    }
}
