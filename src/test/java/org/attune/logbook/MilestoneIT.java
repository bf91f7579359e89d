package org.attune.logbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.attune.evidence.EvidenceCategory;
import org.attune.evidence.EvidenceFact;
import org.attune.evidence.EvidenceLedger;
import org.attune.identity.Role;
import org.attune.logbook.Milestones.Told;
import org.attune.logbook.model.Milestone.State;
import org.attune.organization.OrganizationService;
import org.attune.organization.RelationshipKind;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;
import org.attune.shared.Subject;
import org.attune.testing.Deployments;
import org.attune.testing.InContainer;
import org.attune.testing.SignedInAs;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Milestones as services: who hands in, who confirms, and what the ledger is told. */
@InContainer
class MilestoneIT {

    private static final Map<String, String> SESSION =
            Map.of("minutes", "60", "format", "individual", "size", "1", "basis", "recorded");

    @Deployment
    static WebArchive theWar() {
        return Deployments.theWar();
    }

    @Inject
    School school;

    @Inject
    Milestones milestones;

    @Inject
    MilestoneDesk desk;

    @Inject
    MilestoneData data;

    @Inject
    OrganizationService organizations;

    @Inject
    EvidenceLedger ledger;

    @BeforeEach
    void aSchoolOpens() {
        school.opens();
    }

    @Test
    void aNamedPersonAnswersForItAndThenItIsAFact() {
        long id = handIn("exam", Map.of("form", "A"), null);
        assertThat(facts(school.trainee, "exam")).isEmpty();

        school.asAssessor();
        assertThatThrownBy(() -> desk.confirm(id, Map.of("score", "101")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("score"));
        desk.confirm(id, Map.of("score", "78"));

        assertThat(facts(school.trainee, "exam")).singleElement().satisfies(fact -> {
            assertThat(fact.says("score", "78")).isTrue();
            assertThat(fact.says("form", "A")).isTrue();
            assertThat(fact.says("attestedBy", school.assessor)).isTrue();
        });
        assertThatThrownBy(() -> desk.confirm(id, Map.of("score", "99"))).isInstanceOf(Refusal.class);
        desk.takeBack(id, "The wrong sheet");
        assertThat(facts(school.trainee, "exam")).isEmpty();
    }

    @Test
    @DisplayName("R6: whoever is too close does not confirm, nobody confirms their own, nobody else's role will do")
    void closePeopleAreKeptOut() {
        organizations.giveRole(school.id, school.supervisor, Role.ASSESSOR, school.today());
        long id = handIn("exam", Map.of("form", "A"), null);

        SignedInAs.somebody(school.supervisor, school.id, Role.SUPERVISOR, Role.ASSESSOR);
        assertThat(desk.waiting()).isEmpty();
        assertThatThrownBy(() -> desk.confirm(id, Map.of("score", "78"))).isInstanceOf(NotFoundException.class);
        SignedInAs.somebody(school.trainee, school.id, Role.TRAINEE, Role.ASSESSOR, Role.PROGRAMME_LEAD);
        assertThatThrownBy(() -> desk.confirm(id, Map.of("score", "78"))).isInstanceOf(NotFoundException.class);
        long other = school.id;
        school.opens();
        school.asAssessor();
        assertThat(school.id).isNotEqualTo(other);
        assertThatThrownBy(() -> desk.confirm(id, Map.of("score", "78"))).isInstanceOf(NotFoundException.class);
    }

    @Test
    @DisplayName("E1: a mentor without a standing credential: hours stay unverified until it comes within 30 days")
    void aMentorsCredentialIsJudgedOnTheDay() {
        long mentor = school.person("Mina Mentor", Role.SUPERVISOR);
        long id = handIn("mentor-coaching", SESSION, mentor);
        SignedInAs.somebody(mentor, school.id, Role.SUPERVISOR);
        desk.confirm(id, Map.of());

        assertThat(coaching().says("mentorValid", "false")).isTrue();
        assertThat(coaching().getMinutes()).isEqualTo(60);
        assertThat(coaching().getCategories())
                .containsExactlyInAnyOrder(EvidenceCategory.MENTOR_COACHING, EvidenceCategory.RENEWAL_CREDIT);
        assertThat(organizations.wasEverTo(mentor, school.trainee, List.of(RelationshipKind.MENTOR_COACH)))
                .isTrue();
        school.asTrainee();
        assertThat(milestones.own().get(0).getSettlement().isUnverified()).isTrue();

        SignedInAs.somebody(mentor, school.id, Role.SUPERVISOR);
        var valid =
                Map.of("level", "pcc", "validUntil", school.today().plusYears(1).toString());
        long credential =
                milestones.submit("mentor-credential", new Told(school.today().minusDays(40), valid, null, null));
        school.asLead();
        desk.confirm(credential, Map.of());

        assertThat(coaching().says("mentorValid", "true")).isTrue();
        assertThat(facts(school.trainee, "mentor-coaching")).hasSize(1);
    }

    @Test
    void aPeerSaysHowUsefulItWasAndHasReceivedIt() {
        long peer = school.person("Bo Peer", Role.TRAINEE);
        long id = handIn("peer-feedback-given", Map.of(), peer);

        SignedInAs.somebody(peer, school.id, Role.TRAINEE);
        desk.confirm(id, Map.of("usefulness", "4"));

        assertThat(facts(school.trainee, "peer-feedback-given"))
                .singleElement()
                .satisfies(fact -> assertThat(fact.says("usefulness", "4")).isTrue());
        assertThat(facts(peer, "peer-feedback-received"))
                .singleElement()
                .satisfies(fact -> assertThat(fact.says("peer", school.trainee)).isTrue());
    }

    @Test
    @DisplayName("S42: leave says until when and never why")
    void leaveIsConfirmedWithoutAReason() {
        long id = handIn("leave", Map.of("until", school.today().plusDays(30).toString()), null);
        school.asLead();
        desk.confirm(id, Map.of());

        assertThat(facts(school.trainee, "leave"))
                .singleElement()
                .satisfies(fact ->
                        assertThat(fact.getAttributes().keySet()).containsExactlyInAnyOrder("until", "attestedBy"));
        school.asTrainee();
        assertThat(milestones.own().get(0).getWords()).isNull();
    }

    @Test
    void whatIsSentBackSaysWhyAndCountsNothing() {
        long id = handIn("portfolio", Map.of("portfolio", "One"), null);
        school.asLead();
        assertThatThrownBy(() -> desk.sendBack(id, " ")).isInstanceOf(Refusal.class);
        desk.sendBack(id, "The last part is missing");

        assertThat(facts(school.trainee, "portfolio")).isEmpty();
        school.asTrainee();
        assertThat(milestones.own()).singleElement().satisfies(one -> {
            assertThat(one.getState()).isEqualTo(State.SENT_BACK);
            assertThat(one.getSettlement().getReason()).isEqualTo("The last part is missing");
        });
        assertThatThrownBy(() -> milestones.withdraw(id)).isInstanceOf(Refusal.class);
    }

    @Test
    void whatIsNoneOfOnesOwnIsNotHandedIn() {
        school.asTrainee();
        assertThatThrownBy(() -> milestones.submit("mentor-credential", new Told(school.today(), Map.of(), null, null)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> milestones.submit(
                        "client-voice-offered", new Told(school.today(), Map.of("client", "999999"), null, null)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(
                        () -> milestones.submit("observation", new Told(school.today(), Map.of(), null, school.lead)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("named"));
        assertThatThrownBy(() -> milestones.submit(
                        "portfolio", new Told(school.today().plusDays(1), Map.of("portfolio", "x"), null, null)))
                .isInstanceOf(Refusal.class);
        assertThat(milestones.own()).isEmpty();
    }

    @Test
    @DisplayName("R11: handed over to either of the two; words go with them")
    void wordsGoWithAnErasedPerson() {
        handIn("portfolio", Map.of("portfolio", "One"), null);
        assertThat(data.exportOf(Subject.account(school.trainee)).toString()).contains("CANARY-5512");

        data.erase(Subject.account(school.trainee));

        assertThat(data.exportOf(Subject.account(school.trainee)).toString()).doesNotContain("CANARY");
    }

    private long handIn(String kind, Map<String, String> answers, Long named) {
        school.asTrainee();
        return milestones.submit(kind, new Told(school.today(), answers, "As agreed. CANARY-5512", named));
    }

    private EvidenceFact coaching() {
        return facts(school.trainee, "mentor-coaching").get(0);
    }

    private List<EvidenceFact> facts(long person, String kind) {
        return ledger.standing(school.id, person).stream()
                .filter(fact -> fact.getKind().equals(kind))
                .toList();
    }
}
