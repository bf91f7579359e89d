package org.attune.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attune.identity.Role.ORGANIZATION_ADMIN;
import static org.attune.identity.Role.SUPERVISOR;
import static org.attune.identity.Role.TRAINEE;

import jakarta.inject.Inject;
import org.attune.organization.AppointmentService;
import org.attune.organization.RelationshipKind;
import org.attune.practice.model.DrillState;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;
import org.attune.shared.Subject;
import org.attune.testing.BerlinDay;
import org.attune.testing.SignedInAs;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who may be asked for feedback, and who finds a try at all. */
class DrillGiversIT extends DrillFixture {

    @Inject
    AppointmentService appointments;

    @Test
    void somebodyWhoWasNotChosenFindsNothing() {
        long one = sent(marta);

        for (long who : new long[] {bo, person(school, "Runa", SUPERVISOR)}) {
            as(who, TRAINEE, SUPERVISOR);
            assertThatThrownBy(() -> feedback.given(one)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> feedback.give(one, CLEAN)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> feedback.handBack(one)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> tries.mine(one)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> tries.answer(one, "Mine now", null)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> tries.takeBack(one)).isInstanceOf(NotFoundException.class);
        }
    }

    @Test
    void aTraineeGivesNoFeedbackOnTheirOwnTry() {
        long one = sent(marta);

        assertThatThrownBy(() -> feedback.give(one, CLEAN)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void onlyThoseWhoAgreedAndAreOfTheSameSchoolCanBeChosen() {
        long one = tries.begin(DRILL);
        assertThat(peers.candidates()).extracting(DrillPeers.Candidate::id).containsExactly(marta);
        assertThatThrownBy(() -> tries.send(one, words("So it was long."), bo)).isInstanceOf(Refusal.class);

        long elsewhere = organizations.found("Other school");
        long noa = person(elsewhere, "Noa", TRAINEE);
        SignedInAs.somebody(noa, elsewhere, TRAINEE);
        peers.offer(true);
        as(bo, TRAINEE);
        peers.offer(true);
        peers.offer(true);
        as(ana, TRAINEE);

        assertThat(peers.candidates()).extracting(DrillPeers.Candidate::id).containsExactly(marta, bo);
        assertThatThrownBy(() -> tries.send(one, words("So it was long."), noa)).isInstanceOf(Refusal.class);
        as(bo, TRAINEE);
        peers.offer(false);
        as(ana, TRAINEE);
        assertThat(peers.candidates()).extracting(DrillPeers.Candidate::id).containsExactly(marta);
    }

    @Test
    @DisplayName("E12: whose supervision has ended looks at no more drills")
    void supervisionThatEndedGivesNoAccess() {
        long runa = person(school, "Runa", SUPERVISOR);
        organizations.relate(
                school,
                RelationshipKind.SUPERVISOR,
                runa,
                ana,
                BerlinDay.today().minusDays(1));
        long one = sent(runa);
        as(runa, SUPERVISOR);
        assertThat(feedback.given(one).getId()).isEqualTo(one);

        SignedInAs.somebody(person(school, "Ada", ORGANIZATION_ADMIN), school, ORGANIZATION_ADMIN);
        appointments.supervisionOf(ana).stream()
                .filter(supervision -> supervision.getSupervisor().startsWith("Runa"))
                .forEach(supervision -> appointments.endSupervision(supervision.getId()));

        as(runa, SUPERVISOR);
        assertThatThrownBy(() -> feedback.given(one)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> feedback.give(one, CLEAN)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void whatAnErasedGiverSaidStaysTheTrainees() {
        long one = sent(marta);
        long waits = tries.begin("M03-D2");
        tries.send(waits, words("One small step."), marta);
        as(marta, SUPERVISOR);
        feedback.give(one, CLEAN);
        as(ana, TRAINEE);

        data.erase(Subject.account(marta));

        assertThat(tries.mine(one).getGiverId()).isNull();
        assertThat(tries.mine(one).getStrength()).isEqualTo(CLEAN.strength());
        assertThat(tries.mine(waits).getState()).isEqualTo(DrillState.OPEN);
        assertThat(data.exportOf(Subject.account(marta))).isEmpty();

        data.erase(Subject.account(ana));
        assertThatThrownBy(() -> tries.mine(one)).isInstanceOf(NotFoundException.class);
    }
}
