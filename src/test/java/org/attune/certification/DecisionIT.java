package org.attune.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.attune.certification.model.Certificate.Mark;
import org.attune.certification.model.CertificateStatus;
import org.attune.certification.model.SeparationOfDuties.Conflict;
import org.attune.evidence.EvidenceKind;
import org.attune.evidence.EvidenceLedger;
import org.attune.evidence.NewEvidence;
import org.attune.identity.AccountService;
import org.attune.identity.Role;
import org.attune.organization.OrganizationService;
import org.attune.organization.RelationshipKind;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;
import org.attune.testing.Deployments;
import org.attune.testing.InContainer;
import org.attune.testing.MovedClock;
import org.attune.testing.SignedInAs;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** From the question to the award, and what may still befall it. */
@InContainer
class DecisionIT {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final String REASONS = "Steady work.";

    @Deployment
    static WebArchive theWar() {
        return Deployments.theWar();
    }

    @Inject
    ProgrammeEnrolments programmes;

    @Inject
    AwardApplications applications;

    @Inject
    Decisions decisions;

    @Inject
    Certificates certificates;

    @Inject
    EvidenceLedger ledger;

    @Inject
    OrganizationService organizations;

    @Inject
    AccountService accounts;

    @Inject
    Clock clock;

    private long school;
    private long ana;
    private long ingrid;
    private long supervisionFact;
    private long application;

    @BeforeEach
    void aTraineeAsksForTheDecision() {
        school = organizations.found("School of decisions");
        ana = person("ana");
        ingrid = person("ingrid");
        long enrolment = programmes.enrolBySystem(school, ana, "efc-starter");
        everythingElseIsMet();
        SignedInAs.somebody(ana, school, Role.TRAINEE);
        application = applications.ask(enrolment);
        SignedInAs.somebody(ingrid, school, Role.PROGRAMME_LEAD);
    }

    @AfterEach
    void backToNow() {
        MovedClock.reset();
    }

    @Test
    @DisplayName("R24: a revoked certificate is told as revoked at its public address at once")
    void anybodyLearnsOfARevocation() {
        var certificate = decisions.award(application, today(), REASONS);
        var code = certificates.view(certificate).certificate().getCode();
        assertThat(certificates.check(code).orElseThrow().getStatus()).isEqualTo(CertificateStatus.ACTIVE);

        certificates.mark(certificate, Mark.REVOKED, "The recording was not hers.");

        assertThat(certificates.check(code).orElseThrow().getStatus()).isEqualTo(CertificateStatus.REVOKED);
        assertThatThrownBy(() -> certificates.printable(certificate)).isInstanceOf(NotFoundException.class);
    }

    @Test
    @DisplayName("R24: what is awarded after the holder's midnight is active while it is yesterday in Greenwich")
    void aCertificateIsActiveFromTheHoldersMidnight() {
        MovedClock.passUntil(LocalTime.of(23, 30));
        var certificate = decisions.award(application, today(), REASONS);
        var code = certificates.view(certificate).certificate().getCode();

        assertThat(certificates.check(code).orElseThrow().getStatus()).isEqualTo(CertificateStatus.ACTIVE);
    }

    @Test
    @DisplayName("R6: a lead who signed part of the evidence does not decide on it")
    void whoSignedEvidenceDoesNotDecide() {
        long signer = person("signer");
        ledger.record(told(EvidenceKind.SUPERVISION, 30).lasting(30).with("attestedBy", signer));
        SignedInAs.somebody(signer, school, Role.PROGRAMME_LEAD);

        assertThat(decisions.dossier(application).conflict()).contains(Conflict.SIGNED_EVIDENCE);
        assertThatThrownBy(() -> decisions.award(application, today(), REASONS)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> decisions.notYet(application, REASONS)).isInstanceOf(Refusal.class);
    }

    @Test
    @DisplayName("R6: a lead who is the trainee's mentor does not decide")
    void whoStandsCloseDoesNotDecide() {
        organizations.relate(school, RelationshipKind.MENTOR_COACH, ingrid, ana, today());

        assertThatThrownBy(() -> decisions.award(application, today(), REASONS)).isInstanceOf(Refusal.class);
    }

    @Test
    void nothingIsAwardedOnceEvidenceNoLongerStands() {
        ledger.voidFact(school, supervisionFact, "entered twice", ingrid);

        assertThatThrownBy(() -> decisions.award(application, today(), REASONS)).isInstanceOf(Refusal.class);
        assertThat(decisions.open()).hasSize(1);
    }

    @Test
    @DisplayName("R11: an award stands after the recording behind it was erased")
    void anErasedRecordingLeavesTheAwardStanding() {
        var certificate = decisions.award(application, today(), REASONS);

        ledger.contentErased(school, ana, "recording", 9);

        assertThat(certificates.view(certificate).status()).isEqualTo(CertificateStatus.ACTIVE);
        assertThat(decisions.dossier(application).judgement().lines())
                .isNotEmpty()
                .allMatch(line -> line.met());
    }

    @Test
    void anotherSchoolsLeadFindsNothing() {
        long elsewhere = organizations.found("Another school");
        SignedInAs.somebody(person("other"), elsewhere, Role.PROGRAMME_LEAD);

        assertThatThrownBy(() -> decisions.dossier(application)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> decisions.award(application, today(), REASONS)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void twoPressesAwardOneCertificate() {
        decisions.award(application, today(), REASONS);

        assertThatThrownBy(() -> decisions.award(application, today(), REASONS)).isInstanceOf(Refusal.class);
        assertThat(certificates.issued()).hasSize(1);
    }

    private void everythingElseIsMet() {
        ledger.record(told(EvidenceKind.CHECK_PASSED, 1).with("module", "M03"));
        ledger.record(told(EvidenceKind.SCENARIO_FEEDBACK_ANSWERED, 2).with("scenario", "m03-s2"));
        supervisionFact =
                ledger.record(told(EvidenceKind.SUPERVISION, 3).lasting(60).with("attestedBy", person("supervisor")));
        ledger.record(told(EvidenceKind.RECORDING_REVIEWED, 4)
                .with("recording", 9)
                .with("review", 4)
                .with("rubric", "efc/v1")
                .with("criticalMet", true)
                .with("D1", "3.00")
                .with("D2", "3.50")
                .with("D3", "4.00")
                .with("D4", "3.25"));
        ledger.record(
                told(EvidenceKind.REVIEW_ACKNOWLEDGED, 5).with("recording", 9).with("review", 4));
    }

    private NewEvidence told(String kind, Object source) {
        return NewEvidence.of(kind, school, ana)
                .on(today())
                .from("test", source)
                .by(ana);
    }

    private long person(String name) {
        return accounts.open(school, name + "-" + school + "@decision.test", name, ZONE, "not used here");
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZONE));
    }
}
