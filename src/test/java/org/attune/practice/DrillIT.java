package org.attune.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attune.identity.Role.SUPERVISOR;
import static org.attune.identity.Role.TRAINEE;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.attune.curriculum.Enrolments;
import org.attune.evidence.EvidenceKind;
import org.attune.evidence.EvidenceLedger;
import org.attune.identity.AccountService;
import org.attune.identity.Role;
import org.attune.organization.OrganizationService;
import org.attune.organization.RelationshipKind;
import org.attune.practice.model.DrillOutcome;
import org.attune.practice.model.DrillState;
import org.attune.practice.model.DrillTry;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;
import org.attune.shared.Subject;
import org.attune.shared.Waiting;
import org.attune.testing.Deployments;
import org.attune.testing.SignedInAs;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Drills as services: who may look at what, and that feedback comes before the next try. */
@ExtendWith(ArquillianExtension.class)
class DrillIT {

    private static final String DRILL = "M03-D1";
    private static final AtomicLong NAMES = new AtomicLong();
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final DrillTry.Feedback CLEAN =
            new DrillTry.Feedback(DrillOutcome.CLEAN, "“So it was long.”", "Shorter.");
    private static final DrillTry.Feedback MISS =
            new DrillTry.Feedback(DrillOutcome.NOT_YET, "You waited.", "Reflect.");

    @Deployment
    static WebArchive theWar() {
        return Deployments.theWar();
    }

    @Inject
    DrillShelf shelf;

    @Inject
    DrillTries tries;

    @Inject
    DrillFeedback feedback;

    @Inject
    DrillPeers peers;

    @Inject
    DrillWaiting waiting;

    @Inject
    DrillData data;

    @Inject
    EvidenceLedger ledger;

    @Inject
    Enrolments enrolments;

    @Inject
    AccountService accounts;

    @Inject
    OrganizationService organizations;

    private long school;
    private long ana;
    private long marta;
    private long bo;

    @BeforeEach
    void aSchool() {
        school = organizations.found("School " + NAMES.incrementAndGet());
        ana = person(school, "Ana", TRAINEE);
        bo = person(school, "Bo", TRAINEE);
        marta = person(school, "Marta", SUPERVISOR);
        organizations.relate(
                school, RelationshipKind.SUPERVISOR, marta, ana, LocalDate.now().minusYears(1));
        as(ana, TRAINEE);
    }

    @Test
    @DisplayName("1.1b: the next try of a drill waits until the feedback is answered")
    void theNextTryWaitsForTheAnswerToTheFeedback() {
        long one = sent(marta);
        assertThat(tries.begin(DRILL)).isEqualTo(one);
        as(marta, SUPERVISOR);
        feedback.give(one, CLEAN);
        as(ana, TRAINEE);
        assertThat(tries.begin(DRILL)).isEqualTo(one);

        tries.answer(one, "Fewer words.", 4);

        assertThat(tries.begin(DRILL)).isNotEqualTo(one);
    }

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
        assertThatThrownBy(() -> tries.send(one, words("Words"), bo)).isInstanceOf(Refusal.class);

        long elsewhere = organizations.found("Other school");
        long noa = person(elsewhere, "Noa", TRAINEE);
        SignedInAs.somebody(noa, elsewhere, TRAINEE);
        peers.offer(true);
        as(bo, TRAINEE);
        peers.offer(true);
        peers.offer(true);
        as(ana, TRAINEE);

        assertThat(peers.candidates()).extracting(DrillPeers.Candidate::id).containsExactly(marta, bo);
        assertThatThrownBy(() -> tries.send(one, words("Words"), noa)).isInstanceOf(Refusal.class);
        as(bo, TRAINEE);
        peers.offer(false);
        as(ana, TRAINEE);
        assertThat(peers.candidates()).extracting(DrillPeers.Candidate::id).containsExactly(marta);
    }

    @Test
    void aGiverMayHandBackAndTheAnswerStays() {
        long one = sent(marta);
        as(marta, SUPERVISOR);
        feedback.handBack(one);
        assertThatThrownBy(() -> feedback.given(one)).isInstanceOf(NotFoundException.class);

        as(ana, TRAINEE);
        assertThat(tries.mine(one).getState()).isEqualTo(DrillState.OPEN);
        assertThat(tries.mine(one).getAnswer()).isEqualTo("So it was long.");
        assertThat(waiting.waitingFor(ana))
                .singleElement()
                .satisfies(line -> assertThat(line.getKey()).isEqualTo("drill.waiting.back"));
    }

    @Test
    void feedbackThatIsIncompleteIsNotGiven() {
        long one = sent(marta);
        as(marta, SUPERVISOR);

        assertThatThrownBy(() -> feedback.give(one, new DrillTry.Feedback(null, "Good", "More")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("outcome"));
        assertThatThrownBy(() -> feedback.give(one, new DrillTry.Feedback(DrillOutcome.CLEAN, " ", "More")))
                .isInstanceOf(Refusal.class);
        assertThat(feedback.given(one).getState()).isEqualTo(DrillState.SENT);
    }

    @Test
    @DisplayName("Curriculum 1: up after two clean tries, and the ledger says so once")
    void twoCleanTriesRaiseTheLevel() {
        round(CLEAN);
        long second = round(CLEAN);
        tries.answer(second, "Again", 1);

        assertThat(shelf.drill(DRILL).getLevel()).isEqualTo(2);
        assertThat(tries.mine(second).isRaised()).isTrue();
        assertThat(ledger.standing(school, ana)).hasSize(2).allSatisfy(fact -> {
            assertThat(fact.getKind()).isEqualTo(EvidenceKind.DRILL);
            assertThat(fact.getAttributes()).containsEntry("behaviour", "LST-1").containsEntry("level", "1");
        });
        assertThat(ledger.standing(school, ana))
                .extracting(fact -> fact.getAttributes().get("raised"))
                .containsExactly("false", "true");
        round(MISS);
        round(MISS);
        assertThat(shelf.drill(DRILL).getLevel()).isEqualTo(1);
    }

    @Test
    void aSelfCheckClosesTheTryOnTheFirstLevelAndRaisesNothing() {
        for (int i = 0; i < 3; i++) {
            long one = tries.begin(DRILL);
            tries.sendToMyself(one, words("So it was long."));
            tries.checkMyself(one, CLEAN, "The voice.");
            assertThat(tries.mine(one).getState()).isEqualTo(DrillState.ANSWERED);
        }
        assertThat(shelf.drill(DRILL).getLevel()).isEqualTo(1);

        round(CLEAN);
        round(CLEAN);
        long harder = tries.begin(DRILL);
        assertThatThrownBy(() -> tries.sendToMyself(harder, words("Words"))).isInstanceOf(Refusal.class);
    }

    @Test
    void anEmptyAnswerIsNotSent() {
        long one = tries.begin(DRILL);
        assertThatThrownBy(() -> tries.send(one, words("  "), marta)).isInstanceOf(Refusal.class);
        assertThat(tries.mine(one).getState()).isEqualTo(DrillState.OPEN);
    }

    @Test
    void somethingNewComesFromTheModulesOneIsOn() {
        enrolments.enrol(school, ana, List.of("M07"));

        assertThat(shelf.overview().getSuggested())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.drill().getModule()).isEqualTo("M07"));
    }

    @Test
    void todayTellsBothWhoseTurnItIs() {
        long one = sent(marta);
        assertThat(waiting.waitingFor(marta)).singleElement().satisfies(line -> {
            assertThat(line.getHref()).isEqualTo("/practice/drill-feedback?id=" + one);
            assertThat(line.getTurn()).isEqualTo(Waiting.Turn.YOU);
        });
        assertThat(waiting.waitingFor(ana))
                .singleElement()
                .satisfies(line -> assertThat(line.getTurn()).isEqualTo(Waiting.Turn.OTHERS));

        tries.leave(one);

        assertThat(waiting.waitingFor(marta)).isEmpty();
        assertThat(waiting.waitingFor(ana)).isEmpty();
        as(marta, SUPERVISOR);
        assertThatThrownBy(() -> feedback.given(one)).isInstanceOf(NotFoundException.class);
    }

    @Test
    @DisplayName("E12: whose supervision has ended looks at no more drills")
    void supervisionThatEndedGivesNoAccess() {
        long runa = person(school, "Runa", SUPERVISOR);
        organizations.relate(school, RelationshipKind.SUPERVISOR, runa, ana, LocalDate.now());
        long one = sent(runa);
        as(runa, SUPERVISOR);
        assertThat(feedback.given(one).getId()).isEqualTo(one);
    }

    @Test
    void whatAnErasedGiverSaidStaysTheTrainees() {
        long one = sent(marta);
        as(marta, SUPERVISOR);
        feedback.give(one, CLEAN);
        as(ana, TRAINEE);
        long waits = tries.begin("M03-D2");
        tries.send(waits, words("One step"), marta);

        data.erase(Subject.account(marta));

        assertThat(tries.mine(one).getGiverId()).isNull();
        assertThat(tries.mine(one).getStrength()).isEqualTo(CLEAN.strength());
        assertThat(tries.mine(waits).getState()).isEqualTo(DrillState.OPEN);
        assertThat(data.exportOf(Subject.account(marta))).isEmpty();

        data.erase(Subject.account(ana));
        assertThatThrownBy(() -> tries.mine(one)).isInstanceOf(NotFoundException.class);
    }

    private long round(DrillTry.Feedback seen) {
        long one = sent(marta);
        as(marta, SUPERVISOR);
        feedback.give(one, seen);
        as(ana, TRAINEE);
        tries.answer(one, "I take that.", null);
        return one;
    }

    private long sent(long to) {
        as(ana, TRAINEE);
        long one = tries.begin(DRILL);
        tries.send(one, words(" So it was long. "), to);
        return one;
    }

    private static DrillTries.Words words(String text) {
        return new DrillTries.Words(text, false);
    }

    private void as(long person, Role... roles) {
        SignedInAs.somebody(person, school, roles);
    }

    private long person(long organization, String name, Role role) {
        long id =
                accounts.open(organization, name + NAMES.incrementAndGet() + "@drill.test", name, ZONE, "attune-demo");
        organizations.giveRole(organization, id, role, LocalDate.now().minusYears(1));
        return id;
    }
}
