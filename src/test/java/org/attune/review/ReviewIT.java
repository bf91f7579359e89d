package org.attune.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attune.identity.Role.ORGANIZATION_ADMIN;
import static org.attune.identity.Role.PROGRAMME_LEAD;
import static org.attune.identity.Role.SUPERVISOR;
import static org.attune.identity.Role.TRAINEE;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.attune.curriculum.Rubrics;
import org.attune.evidence.EvidenceFact;
import org.attune.evidence.EvidenceKind;
import org.attune.evidence.EvidenceLedger;
import org.attune.identity.AccountService;
import org.attune.organization.OrganizationService;
import org.attune.organization.RelationshipKind;
import org.attune.practice.PracticeGoals;
import org.attune.privacy.ConsentExpired;
import org.attune.privacy.ConsentGranted;
import org.attune.privacy.ConsentNarrowed;
import org.attune.privacy.ConsentScope;
import org.attune.privacy.ConsentWithdrawn;
import org.attune.recording.ReadyRecordings;
import org.attune.recording.RecordingAccess;
import org.attune.review.model.Answer;
import org.attune.review.model.Lane;
import org.attune.review.model.Mark;
import org.attune.review.model.ReviewState;
import org.attune.review.model.RubricShape;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;
import org.attune.testing.Deployments;
import org.attune.testing.SignedInAs;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A recording on its way from the trainee's own rating to answered feedback, and every way in which that can end. */
@ExtendWith(ArquillianExtension.class)
class ReviewIT {

    private static final AtomicInteger PEOPLE = new AtomicInteger();
    private static final ConsentScope[] WITH_SUPERVISOR = {ConsentScope.SUPERVISOR};

    @Deployment
    static WebArchive theWar() {
        return Deployments.theWar();
    }

    @Inject
    SelfRatingService own;

    @Inject
    SubmissionService submissions;

    @Inject
    NextSteps next;

    @Inject
    ReviewService reviews;

    @Inject
    FeedbackService feedback;

    @Inject
    ReviewLists lists;

    @Inject
    ReviewWaiting waiting;

    @Inject
    ReadyRecordings recordings;

    @Inject
    RecordingAccess access;

    @Inject
    OrganizationService organizations;

    @Inject
    AccountService accounts;

    @Inject
    PracticeGoals goals;

    @Inject
    EvidenceLedger ledger;

    @Inject
    Rubrics rubrics;

    @Inject
    Event<ConsentWithdrawn> withdrawn;

    @Inject
    Event<ConsentNarrowed> narrowed;

    @Inject
    Event<ConsentExpired> expired;

    @Inject
    Event<ConsentGranted> granted;

    private long school;
    private long ana;
    private long marta;
    private ReadyRecordings.Made session;

    @BeforeEach
    void aRecordingIsReady() {
        school = organizations.found("School " + PEOPLE.incrementAndGet());
        ana = person("ana");
        marta = person("marta");
        organizations.relate(
                school, RelationshipKind.SUPERVISOR, marta, ana, LocalDate.now().minusDays(9));
        session = recordings.by(school, ana, WITH_SUPERVISOR);
        asAna();
    }

    @Test
    @DisplayName("R12: the trainee rates first, and a locked sheet never changes")
    void isRatedByTheTraineeFirst() {
        assertThatThrownBy(() -> submissions.submit(session.recordingId(), marta))
                .isInstanceOf(Refusal.class);
        own.rate(session.recordingId(), "TRU-1", Mark.THREE, null);
        assertThatThrownBy(() -> own.lock(session.recordingId())).isInstanceOf(Refusal.class);

        rateMyself();

        assertThatThrownBy(() -> own.rate(session.recordingId(), "TRU-1", Mark.FOUR, Mark.THREE))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> own.keepMoment(session.recordingId(), at("0:10", "late")))
                .isInstanceOf(Refusal.class);
        assertThat(own.of(session.recordingId()).sheet().markOf("TRU-1")).isEqualTo(Mark.THREE);
    }

    @Test
    @DisplayName("R10: without the client's yes to a supervisor nothing is handed over")
    void staysWithTheTraineeWithoutConsent() {
        session = recordings.by(school, ana);
        rateMyself();

        assertThat(next.of(session.recordingId()).kind()).isEqualTo(NextStep.Kind.ASK_CLIENT);
        assertThatThrownBy(() -> submissions.submit(session.recordingId(), marta))
                .isInstanceOf(Refusal.class);
        assertThat(access.viewersOf(session.recordingId())).isEmpty();
    }

    @Test
    void goesOnlyToASupervisorOfTheTrainee() {
        rateMyself();
        long stranger = person("stranger");

        assertThatThrownBy(() -> submissions.submit(session.recordingId(), stranger))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void isHandedOverOnceHoweverOftenTheButtonIsPressed() {
        rateMyself();

        long first = submissions.submit(session.recordingId(), marta);

        assertThat(submissions.submit(session.recordingId(), marta)).isEqualTo(first);
        assertThat(access.viewersOf(session.recordingId())).containsExactly(marta);
    }

    @Test
    @DisplayName("R22: nobody but the trainee and the assigned supervisor finds a review")
    void isFoundByItsTwoPeopleOnly() {
        long review = submitted();
        long otherSupervisor = person("other");
        organizations.relate(
                school,
                RelationshipKind.SUPERVISOR,
                otherSupervisor,
                ana,
                LocalDate.now().minusDays(9));

        for (var role : new org.attune.identity.Role[] {SUPERVISOR, PROGRAMME_LEAD, ORGANIZATION_ADMIN, TRAINEE}) {
            SignedInAs.somebody(otherSupervisor, school, role);
            assertThatThrownBy(() -> reviews.room(review)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> feedback.of(review)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> own.of(session.recordingId())).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> reviews.rate(review, "TRU-1", Mark.THREE, null))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> reviews.release(review)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> submissions.withdraw(review)).isInstanceOf(NotFoundException.class);
        }
        SignedInAs.somebody(marta, school + 1, SUPERVISOR);
        assertThatThrownBy(() -> reviews.room(review)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void lookingCostsNothing() {
        long review = submitted();
        asMarta();

        reviews.room(review);

        assertThat(lists.waiting()).extracting(ReviewRow::id).containsExactly(review);
        assertThat(lists.begun()).isEmpty();
    }

    @Test
    @DisplayName("R16: the goal of the trainee stands on the submission")
    void showsTheGoalToTheReviewer() {
        goals.setGoal(ana, "Wait three seconds after a feeling", null, "LST-4");
        long review = submitted();
        goals.setGoal(ana, "Something else by now", null, null);
        asMarta();

        assertThat(reviews.room(review).goal()).isEqualTo("Wait three seconds after a feeling");
    }

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
    void canBeTakenBackBeforeReleaseAndIsGoneForTheSupervisorAtOnce() {
        long review = submitted();
        asMarta();
        reviews.rate(review, "TRU-1", Mark.TWO, null);
        asAna();

        submissions.withdraw(review);

        assertThat(access.viewersOf(session.recordingId())).isEmpty();
        asMarta();
        assertThatThrownBy(() -> reviews.room(review)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> reviews.rate(review, "TRU-1", Mark.FOUR, Mark.TWO))
                .isInstanceOf(Refusal.class);
        assertThat(lists.begun()).isEmpty();
        asAna();
        assertThat(next.of(session.recordingId()).kind()).isEqualTo(NextStep.Kind.SUBMIT);
    }

    @Test
    void cannotBeTakenBackAfterRelease() {
        long review = released();
        asAna();

        assertThatThrownBy(() -> submissions.withdraw(review)).isInstanceOf(Refusal.class);
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
        assertThat(ledger.standing(school, ana).stream().map(EvidenceFact::getKind))
                .doesNotContain(EvidenceKind.RECORDING_REVIEWED);
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

    private ReviewRow rowOf(long review) {
        return lists.waiting().stream()
                .filter(row -> row.id() == review)
                .findFirst()
                .orElseThrow();
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
                .allMatch(EvidenceFact::isContentErased);
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
        var again =
                new MomentDraft(comment, "0:12", "0:14", Lane.QUESTION, "LST-1", "second", "a line", seen.version());

        assertThat(reviews.keepMoment(review, again).overwritten()).isFalse();
        assertThat(reviews.keepMoment(review, again).overwritten()).isTrue();
        assertThat(reviews.room(review).sheet().moments())
                .extracting(Moment::text, Moment::time, Moment::quote)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("second", "00:12 – 00:14", "a line"));

        var other = recordings.by(school, ana, WITH_SUPERVISOR);
        session = other;
        long second = submitted();
        asMarta();
        assertThatThrownBy(() -> reviews.removeMoment(second, comment)).isInstanceOf(Refusal.class);
        reviews.removeMoment(review, comment);
        assertThat(reviews.room(review).sheet().moments()).isEmpty();
    }

    private long submitted() {
        rateMyself();
        return submissions.submit(session.recordingId(), marta);
    }

    private long released() {
        long review = submitted();
        asMarta();
        rateAll(review);
        reviews.keepMoment(review, at("0:10", "You waited"));
        reviews.keepFeedback(review, "You waited after the sigh", "Wait once more");
        reviews.keepStrengthMoment(review, "0:10");
        reviews.release(review);
        return review;
    }

    private void rateMyself() {
        asAna();
        required().forEach(behaviour -> own.rate(session.recordingId(), behaviour, Mark.THREE, null));
        own.lock(session.recordingId());
    }

    private void rateAll(long review) {
        required().forEach(behaviour -> reviews.rate(review, behaviour, Mark.THREE, null));
    }

    private java.util.List<String> required() {
        return RubricShape.of(rubrics.rubric("efc/v1")).requiredBehaviours();
    }

    private static MomentDraft at(String time, String text) {
        return new MomentDraft(null, time, null, Lane.STRENGTH, null, text, null, 0);
    }

    private long person(String name) {
        var address = name + PEOPLE.incrementAndGet() + "@review.test";
        return accounts.open(school, address, name, ZoneId.of("Europe/Berlin"), "attune-demo");
    }

    private void asAna() {
        SignedInAs.somebody(ana, school, TRAINEE);
    }

    private void asMarta() {
        SignedInAs.somebody(marta, school, SUPERVISOR);
    }
}
