package org.attune.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.attune.curriculum.Catalog;
import org.attune.curriculum.Checks;
import org.attune.curriculum.Learning;
import org.attune.curriculum.ModuleProgress;
import org.attune.curriculum.Reading;
import org.attune.curriculum.Statements;
import org.attune.curriculum.StudyPlan;
import org.attune.evidence.EvidenceKind;
import org.attune.evidence.EvidenceLedger;
import org.attune.evidence.NewEvidence;
import org.attune.identity.AccountService;
import org.attune.identity.Role;
import org.attune.organization.OrganizationService;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;
import org.attune.testing.Deployments;
import org.attune.testing.InContainer;
import org.attune.testing.SignedInAs;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What opens when, for somebody on the full programme and for somebody on the starter. */
@InContainer
class LearningOrderIT {

    private static final String FULL = "empathy-first-coach";
    private static final String STARTER = "efc-starter";
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final String LESSON = "M01-L1";

    @Deployment
    static WebArchive theWar() {
        return Deployments.theWar().addClass(SignedInAs.class);
    }

    @Inject
    ProgrammeEnrolments programmes;

    @Inject
    Learning learning;

    @Inject
    Reading reading;

    @Inject
    Checks checks;

    @Inject
    Statements statements;

    @Inject
    StudyPlan studyPlan;

    @Inject
    Catalog catalog;

    @Inject
    EvidenceLedger ledger;

    @Inject
    OrganizationService organizations;

    @Inject
    AccountService accounts;

    @Inject
    Clock clock;

    private long school;
    private long mira;

    @BeforeEach
    void foundASchoolWithOneTrainee() {
        school = organizations.found("School of order");
        mira = accounts.open(school, "mira-" + school + "@order.test", "Mira", ZONE, "not used here");
        SignedInAs.somebody(mira, school, Role.TRAINEE);
    }

    private void told(String kind, Object source, String attribute, Object value) {
        ledger.record(NewEvidence.of(kind, school, mira)
                .on(LocalDate.now(clock.withZone(ZONE)))
                .from("test", source)
                .by(mira)
                .with("critical", "all")
                .with(attribute, value));
    }

    private void sign() {
        statements.mine().forEach(one -> statements.sign(one.page().id()));
    }

    private List<String> open() {
        return studyPlan.mine().programme().stream()
                .filter(one -> !one.isHeldBack())
                .map(ModuleProgress::getModule)
                .map(module -> module.id())
                .toList();
    }

    private String digest(String module) {
        return catalog.module(module).digest();
    }

    @Test
    void theStatementsOpenTheFirstFiveModules() {
        programmes.enrolBySystem(school, mira, FULL);
        assertThat(open()).isEmpty();
        assertThat(statements.mine())
                .hasSize(3)
                .allSatisfy(one -> assertThat(one.signedOn()).isNull());

        sign();
        sign();

        assertThat(open()).containsExactly("M01", "M02", "M03", "M04", "M08");
        assertThat(studyPlan.mine().programme()).hasSize(13);
        assertThat(studyPlan.mine().more()).isEmpty();
        assertThat(ledger.standing(school, mira))
                .filteredOn(fact -> fact.getKind().equals(EvidenceKind.ACKNOWLEDGEMENT))
                .hasSize(3);
    }

    @Test
    void theChecksAndTheSafetyGateOpenTheNext() {
        programmes.enrolBySystem(school, mira, FULL);
        sign();
        List.of("M01", "M02", "M03", "M04", "M08").forEach(id -> told(EvidenceKind.CHECK_PASSED, id, "module", id));
        assertThat(open()).doesNotContain("M09");
        assertThat(learning.module("M09").getNeeds())
                .singleElement()
                .satisfies(need -> assertThat(need.title()).isEqualTo("Pass the safety gate"));

        told(EvidenceKind.SAFETY_DRILL, "drill", "scenario", "m08-s1");
        told(EvidenceKind.GATEKEEPER_CERTIFICATE, "course", "course", "local");
        assertThat(open()).contains("M09").doesNotContain("M05");

        told(EvidenceKind.CHECK_PASSED, "M09", "module", "M09");
        assertThat(open()).hasSize(13);
    }

    @Test
    void whatIsNotOpenIsRefusedByTheServices() {
        programmes.enrolBySystem(school, mira, FULL);

        assertThatThrownBy(() -> learning.begin("M01", digest("M01"))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> learning.read("M01", LESSON, digest("M01"))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> checks.start("M01", digest("M01"))).isInstanceOf(Refusal.class);
        assertThat(reading.open("M01", LESSON).lesson()).isNull();
        reading.keepPlace("M01", LESSON, 3, 30);
        assertThat(studyPlan.mine().resume()).isEmpty();
    }

    @Test
    void anyOtherModuleMayBeBegunByAnybodyWhoLearns() {
        programmes.enrolBySystem(school, mira, STARTER);
        assertThat(open()).containsExactly("M03");
        assertThat(studyPlan.mine().more()).hasSize(12);

        learning.begin("M05", digest("M05"));
        learning.begin("M05", digest("M05"));
        checks.start("M06", digest("M06"));

        assertThat(learning.module("M05").isBegun()).isTrue();
        assertThat(checks.open("M06")).isPresent();
        assertThatThrownBy(() -> learning.begin("M99", "0")).isInstanceOf(NotFoundException.class);
    }

    @Test
    void whatWasBegunStaysOpenOnAStricterProgramme() {
        learning.begin("M05", digest("M05"));

        programmes.enrolBySystem(school, mira, FULL);

        assertThat(learning.module("M05").isHeldBack()).isFalse();
        assertThat(learning.module("M06").isHeldBack()).isTrue();
    }

    @Test
    void aPlaceIsFoundAgainByItsReaderOnly() {
        reading.keepPlace("M01", LESSON, 3, 30);
        reading.keepPlace("M01", LESSON, 15, 30);
        reading.keepPlace("M01", LESSON, 40, 30);

        assertThat(reading.open("M01", LESSON).paragraph()).isEqualTo(15);
        assertThat(studyPlan.mine().resume()).hasValueSatisfying(resume -> {
            assertThat(resume.lesson().id()).isEqualTo(LESSON);
            assertThat(resume.percent()).isEqualTo(50);
            assertThat(resume.howFar()).isEqualTo(2);
        });
        learning.read("M01", LESSON, digest("M01"));
        assertThat(studyPlan.mine().resume()).isEmpty();

        SignedInAs.somebody(mira + 100_000, school, Role.TRAINEE);
        assertThat(reading.open("M01", LESSON).paragraph()).isZero();
    }
}
