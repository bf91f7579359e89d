package org.attune.logbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.attune.evidence.EvidenceFact;
import org.attune.evidence.EvidenceKind;
import org.attune.evidence.EvidenceLedger;
import org.attune.identity.OwnAccountService;
import org.attune.identity.Role;
import org.attune.logbook.model.SafetyDrill;
import org.attune.logbook.model.SafetyGate;
import org.attune.logbook.model.SafetyGate.Part;
import org.attune.logbook.model.SafetyGate.State;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;
import org.attune.shared.mail.Outbox;
import org.attune.testing.Deployments;
import org.attune.testing.InContainer;
import org.attune.testing.SignedInAs;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Drills and certificates as services: who may sign what, and what the gate makes of it. */
@InContainer
class SafetyIT {

    private static final List<String> FOUR = SafetyDrill.CRITICAL.subList(0, 4);

    @Deployment
    static WebArchive theWar() {
        return Deployments.theWar().addClasses(SignedInAs.class, School.class);
    }

    @Inject
    School school;

    @Inject
    SafetyDrills drills;

    @Inject
    OwnSafety own;

    @Inject
    GatekeeperCertificates certificates;

    @Inject
    EvidenceLedger ledger;

    @Inject
    SafetyReminderJob reminder;

    @Inject
    Outbox outbox;

    @Inject
    HoursWaiting waiting;

    @Inject
    OwnAccountService account;

    @BeforeEach
    void aSchoolOpens() {
        school.opens();
    }

    private State stateOf(Part part) {
        school.asTrainee();
        return own.today().stream()
                .filter(one -> one.part() == part)
                .findFirst()
                .orElseThrow()
                .state();
    }

    private void drill(String scenario, List<String> met) {
        school.asAssessor();
        drills.sign(school.trainee, scenario, school.today(), met);
    }

    private List<EvidenceFact> standing(String kind) {
        return ledger.standing(school.id, school.trainee).stream()
                .filter(fact -> fact.getKind().equals(kind))
                .toList();
    }

    @Test
    void aPassedDrillStandsForTwelveMonths() {
        drill("m08-s1", SafetyDrill.CRITICAL);

        assertThat(standing(EvidenceKind.SAFETY_DRILL)).singleElement().satisfies(fact -> {
            assertThat(fact.getAttributes())
                    .containsEntry("scenario", "m08-s1")
                    .containsEntry("validUntil", school.today().plusMonths(12).toString());
            assertThat(fact.getRecordedBy()).isEqualTo(school.assessor);
        });
        assertThat(stateOf(Part.DRILL)).isEqualTo(State.STANDS);
    }

    @Test
    @DisplayName("R6: the supervisor's signature under a drill is not possible")
    void whoSupervisesOrOnceDidCannotSeeTheTrainee() {
        SignedInAs.somebody(school.supervisor, school.id, Role.SUPERVISOR, Role.ASSESSOR);

        assertThat(drills.waiting()).doesNotContainKey(school.trainee);
        assertThatThrownBy(() -> drills.sign(school.trainee, "m08-s1", school.today(), SafetyDrill.CRITICAL))
                .isInstanceOf(NotFoundException.class);
        assertThat(standing(EvidenceKind.SAFETY_DRILL)).isEmpty();
    }

    @Test
    void anAssessorOfAnotherSchoolDoesNotFindTheTrainee() {
        long trainee = school.trainee;
        school.opens();
        school.asAssessor();

        assertThatThrownBy(() -> drills.candidate(trainee)).isInstanceOf(NotFoundException.class);
    }

    @Test
    @DisplayName("E19: what was not passed holds client work from that day on, and takes nothing back")
    void aDrillThatWasNotPassedHoldsClientWork() {
        school.gateStandsUntil(school.today().plusMonths(3));
        drill("m08-s1", FOUR);

        assertThat(stateOf(Part.DRILL)).isEqualTo(State.OVER);
        var gate = SafetyGate.of(ledger.standing(school.id, school.trainee));
        assertThat(gate.standsOn(school.today())).isFalse();
        assertThat(gate.standsOn(school.today().minusDays(1))).isTrue();
        assertThat(own.round().isHeld()).isTrue();
        assertThat(own.round().triesLeft()).isEqualTo(2);
        assertThat(waiting.waitingFor(school.assessor))
                .anyMatch(line -> line.getKey().equals("waiting.debrief-hold"));
        assertThat(waiting.waitingFor(school.trainee))
                .anyMatch(line -> line.getKey().equals("waiting.debrief-await"));
    }

    @Test
    void aRetryNeedsAnotherScenarioAndOpensTheGateAgain() {
        drill("m08-s1", FOUR);

        assertThatThrownBy(() -> drill("m08-s1", SafetyDrill.CRITICAL))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("scenario"));

        var next =
                drills.candidate(school.trainee).scenarios().keySet().iterator().next();
        drill(next, SafetyDrill.CRITICAL);

        assertThat(stateOf(Part.DRILL)).isEqualTo(State.STANDS);
        assertThat(own.round().isHeld()).isFalse();
    }

    @Test
    void theDebriefIsNotedByWhoSignedTheDrill() {
        school.asAssessor();
        long drill = drills.sign(school.trainee, "m08-s1", school.today(), FOUR);
        long other = school.person("Olga Ras", Role.ASSESSOR);
        SignedInAs.somebody(other, school.id, Role.ASSESSOR);

        assertThatThrownBy(() -> drills.debriefed(drill)).isInstanceOf(NotFoundException.class);

        school.asAssessor();
        drills.debriefed(drill);
        assertThat(waiting.waitingFor(school.assessor))
                .noneMatch(line -> line.getKey().equals("waiting.debrief-hold"));
    }

    @Test
    void aCertificateCountsOnceALeadHasConfirmedItAndNoLongerOnceTakenBack() {
        school.asTrainee();
        long id = certificates.enter(
                GatekeeperCourse.ASIST, "Harbour Institute", school.today().minusMonths(2));
        assertThat(stateOf(Part.CERTIFICATE)).isEqualTo(State.MISSING);
        assertThatThrownBy(() -> certificates.confirm(id)).isInstanceOf(NotFoundException.class);

        school.asLead();
        certificates.confirm(id);
        certificates.confirm(id);
        assertThat(standing(EvidenceKind.GATEKEEPER_CERTIFICATE))
                .singleElement()
                .satisfies(fact -> assertThat(fact.getAttributes())
                        .containsEntry("course", "asist")
                        .containsEntry("attestedBy", String.valueOf(school.lead))
                        .containsEntry(
                                "validUntil", school.today().plusMonths(22).toString()));
        assertThat(stateOf(Part.CERTIFICATE)).isEqualTo(State.STANDS);

        school.asLead();
        assertThatThrownBy(() -> certificates.decline(id, " ")).isInstanceOf(Refusal.class);
        certificates.decline(id, "Another person's paper");
        assertThat(stateOf(Part.CERTIFICATE)).isEqualTo(State.MISSING);
    }

    @Test
    void aLeadOfAnotherSchoolFindsNoCertificate() {
        school.asTrainee();
        long id = certificates.enter(GatekeeperCourse.QPR, "Harbour Institute", school.today());
        school.opens();
        school.asLead();

        assertThatThrownBy(() -> certificates.confirm(id)).isInstanceOf(NotFoundException.class);
        assertThat(certificates.open()).isEmpty();
    }

    @Test
    void aCertificateOlderThan24MonthsIsRefusedAtItsDay() {
        school.asTrainee();

        assertThatThrownBy(() -> certificates.enter(
                        GatekeeperCourse.QPR,
                        "Harbour",
                        school.today().minusMonths(24).minusDays(1)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("earnedOn"));
    }

    @Test
    void aReminderGoesOutUnlessTheDrillWasRenewedMeanwhile() {
        school.asTrainee();
        var soon = school.today().plusDays(7);
        school.gateStandsUntil(soon);
        var payload = new SafetyReminders.Reminder(school.id, school.trainee, Part.DRILL, soon).payload();

        reminder.run(payload);
        assertThat(outbox.latest(school.id))
                .singleElement()
                .satisfies(letter -> assertThat(letter.getText()).contains("Dev Malik", "/logbook/safety"));

        drill("m08-s1", SafetyDrill.CRITICAL);
        reminder.run(payload);
        assertThat(outbox.latest(school.id)).hasSize(1);
    }

    @Test
    void aReminderIsInTheLanguageOfItsReader() {
        school.asTrainee();
        account.present("Dev Malik", School.ZONE, Locale.GERMAN);
        var soon = school.today().plusDays(7);
        school.gateStandsUntil(soon);

        reminder.run(new SafetyReminders.Reminder(school.id, school.trainee, Part.DRILL, soon).payload());

        assertThat(outbox.latest(school.id))
                .singleElement()
                .satisfies(letter -> assertThat(letter.getSubject()).startsWith("Ihre Sicherheitsübung zählt bis"));
    }
}
