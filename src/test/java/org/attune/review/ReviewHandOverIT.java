package org.attune.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attune.identity.Role.ORGANIZATION_ADMIN;
import static org.attune.identity.Role.PROGRAMME_LEAD;
import static org.attune.identity.Role.SUPERVISOR;
import static org.attune.identity.Role.TRAINEE;

import org.attune.organization.RelationshipKind;
import org.attune.privacy.ConsentScope;
import org.attune.review.model.Mark;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;
import org.attune.testing.BerlinDay;
import org.attune.testing.SignedInAs;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A recording on its way from the trainee's own rating into the hands of her supervisor. */
class ReviewHandOverIT extends ReviewFixture {

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
    void whoIsNoSupervisorAnyMoreIsNotAmongThoseWhoMayHearIt() {
        long runa = person("runa");
        organizations.relate(
                school,
                RelationshipKind.SUPERVISOR,
                runa,
                ana,
                BerlinDay.today().minusDays(9));
        access.grantViewer(session.recordingId(), runa, ConsentScope.SUPERVISOR);
        access.grantViewer(session.recordingId(), marta, ConsentScope.SUPERVISOR);

        SignedInAs.somebody(runa, school); // Their role has ended, though nobody ended the supervision.
        assertThat(access.mayPlay(session.recordingId())).isFalse();
        assertThat(access.viewersOf(session.recordingId())).containsExactly(marta);
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
                BerlinDay.today().minusDays(9));

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
}
