package org.attune.certification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.attune.certification.model.Enrolment;
import org.attune.certification.store.Enrolments;
import org.attune.evidence.EvidenceKind;
import org.attune.evidence.EvidenceLedger;
import org.attune.evidence.NewEvidence;
import org.attune.identity.AccountService;
import org.attune.organization.OrganizationService;
import org.attune.testing.Deployments;
import org.attune.testing.InContainer;
import org.attune.testing.SignedInAs;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InContainer
class CertificationServiceIT {

    private static final String STARTER = "efc-starter";
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    @Deployment
    static WebArchive theWar() {
        return Deployments.theWar();
    }

    @Inject
    ProgrammeEnrolments programmes;

    @Inject
    StandingKeeper keeper;

    @Inject
    Enrolments enrolments;

    @Inject
    Evaluations evaluations;

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

    @BeforeEach
    void foundASchoolWithOneTrainee() {
        SignedInAs.nobody();
        school = organizations.found("School of certification tests");
        ana = accounts.open(school, "ana-" + school + "@certification.test", "Ana", ZONE, "not used here");
    }

    private NewEvidence told(String kind, Object source) {
        return NewEvidence.of(kind, school, ana)
                .on(LocalDate.now(clock.withZone(ZONE)))
                .from("test", source)
                .by(ana);
    }

    private Enrolment enrolment() {
        return enrolments.of(school, ana).get(0);
    }

    @Test
    @DisplayName("R1: enrolling twice is one enrolment, bound to a published version")
    void bindsAnEnrolmentToItsVersion() {
        long first = programmes.enrolBySystem(school, ana, STARTER);
        long second = programmes.enrolBySystem(school, ana, STARTER);

        assertThat(second).isEqualTo(first);
        assertThat(enrolment().getSetVersion()).isEqualTo(1);
        assertThat(evaluations.evaluate(enrolment()).evaluation().lines()).hasSize(5);
    }

    @Test
    void marksTheSummaryStaleInTheTransactionThatChangesEvidence() {
        long enrolment = programmes.enrolBySystem(school, ana, STARTER);

        ledger.record(told(EvidenceKind.CHECK_PASSED, 1).with("module", "M03"));
        keeper.refresh(school, ana);

        var standing = enrolments.standing(enrolment).orElseThrow();
        assertThat(standing.isStale()).isFalse();
        assertThat(standing.getMet()).isEqualTo(1);
        assertThat(standing.getNextRequirement()).isEqualTo("EFS-02");
    }

    @Test
    void judgesByTheShippedSet() {
        programmes.enrolBySystem(school, ana, STARTER);
        ledger.record(told(EvidenceKind.CHECK_PASSED, 1).with("module", "M03"));
        ledger.record(told(EvidenceKind.SCENARIO_FEEDBACK_ANSWERED, 2).with("scenario", "m03-s2"));
        ledger.record(told(EvidenceKind.SUPERVISION, 3).lasting(60).with("attestedBy", 3));
        ledger.record(told(EvidenceKind.RECORDING_REVIEWED, 4)
                .with("recording", 9)
                .with("review", 4)
                .with("rubric", "efc/v1")
                .with("criticalMet", true)
                .with("D1", "3.00")
                .with("D2", "3.50")
                .with("D3", "4.00")
                .with("D4", "3.25"));
        assertThat(evaluations.evaluate(enrolment()).evaluation().readyForDecision())
                .isFalse();

        ledger.record(
                told(EvidenceKind.REVIEW_ACKNOWLEDGED, 5).with("recording", 9).with("review", 4));

        assertThat(evaluations.evaluate(enrolment()).evaluation().readyForDecision())
                .isTrue();
    }
}
