package org.attune.privacy;

import static org.attune.identity.Role.PROGRAMME_LEAD;
import static org.attune.identity.Role.SUPERVISOR;
import static org.attune.identity.Role.TRAINEE;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.attune.certification.AwardApplications;
import org.attune.certification.Decisions;
import org.attune.certification.ProgrammeEnrolments;
import org.attune.curriculum.Catalog;
import org.attune.curriculum.Checks;
import org.attune.curriculum.Enrolments;
import org.attune.curriculum.Learning;
import org.attune.curriculum.Rubrics;
import org.attune.evidence.EvidenceKind;
import org.attune.evidence.EvidenceLedger;
import org.attune.evidence.NewEvidence;
import org.attune.identity.AccountService;
import org.attune.identity.PasswordService;
import org.attune.logbook.LogbookService;
import org.attune.logbook.SessionFormat;
import org.attune.logbook.SupervisionTime;
import org.attune.organization.OrganizationService;
import org.attune.organization.RelationshipKind;
import org.attune.practice.PracticeGoals;
import org.attune.practice.ScenarioRuns;
import org.attune.recording.ReadyRecordings;
import org.attune.review.SelfRatingService;
import org.attune.review.SubmissionService;
import org.attune.review.model.Mark;
import org.attune.review.model.RubricShape;
import org.attune.shared.security.Secrets;
import org.attune.testing.SignedInAs;

/** For in-container tests: a trainee who used every feature, and left a word that nobody else uses wherever one can. */
@Dependent
public class BusyTrainee {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    @Inject
    AccountService accounts;

    @Inject
    PasswordService passwords;

    @Inject
    OrganizationService organizations;

    @Inject
    LogbookService logbook;

    @Inject
    Practising practising;

    @Inject
    Certifying certifying;

    private String canary;
    private long school;
    private long ana;
    private long marta;

    /** Modules, scenes, goals and a recording that was handed over. */
    @Dependent
    public static class Practising {

        @Inject
        Enrolments enrolments;

        @Inject
        Catalog catalog;

        @Inject
        Learning learning;

        @Inject
        Checks checks;

        @Inject
        ScenarioRuns runs;

        @Inject
        PracticeGoals goals;

        @Inject
        ReadyRecordings recordings;

        @Inject
        Rubrics rubrics;

        @Inject
        SelfRatingService own;

        @Inject
        SubmissionService submissions;

        void learn(long school, long ana) {
            enrolments.enrol(school, ana, List.of("M03"));
            var digest = catalog.module("M03").digest();
            learning.begin("M03", digest);
            learning.read("M03", "M03-L1", digest);
            checks.start("M03", digest);
        }

        void practise(long ana, String canary) {
            long run = runs.begin("m03-s2");
            for (var view = runs.view(run); view.isOpen(); ) {
                view = runs.reply(run, view.getTurn(), 0);
            }
            runs.answer(run, List.of(canary + " answer", "Another."));
            goals.setGoal(ana, canary + " goal", null, null);
        }

        void handOver(long school, long ana, long marta) {
            long recording = recordings.by(school, ana, ConsentScope.SUPERVISOR).recordingId();
            RubricShape.of(rubrics.rubric("efc/v1"))
                    .requiredBehaviours()
                    .forEach(behaviour -> own.rate(recording, behaviour, Mark.THREE, null));
            own.lock(recording);
            submissions.submit(recording, marta);
        }
    }

    /** A programme from the enrolment to the certificate. */
    @Dependent
    public static class Certifying {

        @Inject
        ProgrammeEnrolments programmes;

        @Inject
        AwardApplications applications;

        @Inject
        Decisions decisions;

        @Inject
        EvidenceLedger ledger;

        long apply(long school, long ana) {
            long enrolment = programmes.enrolBySystem(school, ana, "efc-starter");
            ledger.record(told(school, ana, EvidenceKind.CHECK_PASSED).with("module", "M03"));
            ledger.record(
                    told(school, ana, EvidenceKind.SCENARIO_FEEDBACK_ANSWERED).with("scenario", "m03-s2"));
            ledger.record(
                    told(school, ana, EvidenceKind.SUPERVISION).lasting(60).with("attestedBy", 3));
            ledger.record(told(school, ana, EvidenceKind.RECORDING_REVIEWED)
                    .with("recording", 9)
                    .with("review", 4)
                    .with("rubric", "efc/v1")
                    .with("criticalMet", true)
                    .with("D1", "3.00")
                    .with("D2", "3.50")
                    .with("D3", "4.00")
                    .with("D4", "3.25"));
            ledger.record(told(school, ana, EvidenceKind.REVIEW_ACKNOWLEDGED)
                    .with("recording", 9)
                    .with("review", 4));
            return applications.ask(enrolment);
        }

        void award(long application, String canary) {
            decisions.award(application, LocalDate.now(ZONE), canary + " reasons");
        }

        private static NewEvidence told(long school, long ana, String kind) {
            return NewEvidence.of(kind, school, ana)
                    .on(LocalDate.now(ZONE))
                    .from("test", kind)
                    .by(ana);
        }
    }

    void isBusy() {
        canary = "canary" + Secrets.digest(Secrets.token()).substring(0, 12).toLowerCase(Locale.ROOT);
        school = organizations.found("School of " + canary.substring(6));
        ana = accounts.open(school, canary + "@canary.test", canary + " Ana", ZONE, "attune-demo");
        marta = accounts.open(school, "marta-" + canary.substring(6) + "@canary.test", "Marta", ZONE, "attune-demo");
        var since = LocalDate.now(ZONE).minusDays(9);
        organizations.giveRole(school, ana, TRAINEE, since);
        organizations.relate(school, RelationshipKind.SUPERVISOR, marta, ana, since);
        passwords.askForLetter(canary + "@canary.test");
        SignedInAs.somebody(ana, school, TRAINEE);
        practising.learn(school, ana);
        practising.practise(ana, canary);
        practising.handOver(school, ana, marta);
        long hour = logbook.log(
                marta,
                new SupervisionTime(LocalDate.now(ZONE).minusDays(1), LocalTime.NOON, 60, SessionFormat.values()[0]));
        long application = certifying.apply(school, ana);
        SignedInAs.somebody(marta, school, SUPERVISOR);
        logbook.decline(hour, canary + " declined");
        long lead = accounts.open(school, "lead-" + canary.substring(6) + "@canary.test", "Lea", ZONE, "attune-demo");
        SignedInAs.somebody(lead, school, PROGRAMME_LEAD);
        certifying.award(application, canary);
    }

    String canary() {
        return canary;
    }

    long id() {
        return ana;
    }

    long supervisor() {
        return marta;
    }
}
