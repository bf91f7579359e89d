package org.attune.logbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.attune.evidence.EvidenceFact;
import org.attune.evidence.EvidenceKind;
import org.attune.evidence.EvidenceLedger;
import org.attune.evidence.NewEvidence;
import org.attune.identity.Role;
import org.attune.logbook.LiveSessions.Mark;
import org.attune.logbook.model.LearningSums;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;
import org.attune.testing.Deployments;
import org.attune.testing.InContainer;
import org.attune.testing.SignedInAs;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Learning hours as a service: lessons, signed sheets, what is made up, and what is granted. */
@InContainer
class LearningHoursIT {

    @Deployment
    static WebArchive theWar() {
        return Deployments.theWar();
    }

    @Inject
    School school;

    @Inject
    LivePlans plans;

    @Inject
    LiveSessions sessions;

    @Inject
    MakeUps makeUps;

    @Inject
    Accommodations accommodations;

    @Inject
    EvidenceLedger ledger;

    @BeforeEach
    void aSchoolOpens() {
        school.opens();
    }

    private List<EvidenceFact> standing(String kind) {
        return ledger.standing(school.id, school.trainee).stream()
                .filter(fact -> fact.getKind().equals(kind))
                .toList();
    }

    private static String keyOf(Throwable thrown) {
        return ((Refusal) thrown).key();
    }

    @Test
    void aLessonCountsOnceWithTheMinutesItsAuthorGaveIt() {
        var read = NewEvidence.of(EvidenceKind.LESSON_READ, school.id, school.trainee)
                .on(school.today())
                .lasting(25)
                .from("lesson", "M08-L1")
                .with("module", "M08")
                .with("lesson", "M08-L1")
                .with("contentVersion", "0123456789abcdef");
        ledger.record(read);
        ledger.record(read);

        assertThat(standing(EvidenceKind.LEARNING_HOUR)).singleElement().satisfies(fact -> {
            assertThat(fact.getMinutes()).isEqualTo(25);
            assertThat(fact.getAttributes())
                    .containsEntry("mode", "self-paced")
                    .containsEntry("module", "M08")
                    .containsEntry("content", "competency");
        });
    }

    private long held(AttendanceMark mark, Integer minutes) {
        school.asLead();
        var plan = new LivePlan(
                "Skills lab",
                "M03",
                LiveKind.SKILLS_LAB,
                LivePlan.When.at(Instant.now().minus(3, ChronoUnit.HOURS)),
                60,
                "https://video.example.org/room");
        long session = plans.plan(plan, List.of(school.trainee), null);
        sessions.sign(session, List.of(new Mark(lineOf(session), mark, minutes)));
        return session;
    }

    private long lineOf(long session) {
        school.asLead();
        return sessions.sheet(session).get(0).getId();
    }

    @Test
    void aSignedSheetTellsWhatWasOfferedAndWhatWasAttended() {
        held(AttendanceMark.PARTLY, 40);

        assertThat(standing(EvidenceKind.LIVE_OFFERED))
                .singleElement()
                .satisfies(fact -> assertThat(fact.getMinutes()).isEqualTo(60));
        assertThat(standing(EvidenceKind.LEARNING_HOUR)).singleElement().satisfies(fact -> {
            assertThat(fact.getMinutes()).isEqualTo(40);
            assertThat(fact.getAttributes())
                    .containsEntry("mode", "live")
                    .containsEntry("module", "M03")
                    .containsEntry("attestedBy", String.valueOf(school.lead));
        });
    }

    @Test
    void whatWasSignedIsPutRightByAFurtherFact() {
        long session = held(AttendanceMark.PRESENT, null);
        long line = lineOf(session);
        assertThatThrownBy(() -> sessions.sign(session, List.of())).isInstanceOf(Refusal.class);

        sessions.correct(new Mark(line, AttendanceMark.PARTLY, 30), "Left early");
        sessions.correct(new Mark(line, AttendanceMark.ABSENT, null), "Was not there at all");
        sessions.correct(new Mark(line, AttendanceMark.PARTLY, 20), "Came for the end");

        assertThat(standing(EvidenceKind.LEARNING_HOUR))
                .singleElement()
                .satisfies(fact -> assertThat(fact.getMinutes()).isEqualTo(20));
        assertThat(ledger.history(school.id, school.trainee))
                .filteredOn(fact -> fact.getKind().equals(EvidenceKind.LEARNING_HOUR))
                .hasSize(3);
    }

    @Test
    void everybodyIsMarkedBeforeASheetIsSignedAndOnlyOfASessionThatBegan() {
        school.asLead();
        var later = new LivePlan(
                "Clinic",
                null,
                LiveKind.CASE_CLINIC,
                LivePlan.When.at(Instant.now().plus(2, ChronoUnit.HOURS)),
                60,
                null);
        long session = plans.plan(later, List.of(school.trainee), null);
        var there = List.of(new Mark(lineOf(session), AttendanceMark.PRESENT, null));
        assertThatThrownBy(() -> sessions.sign(session, there))
                .satisfies(refusal -> assertThat(keyOf(refusal)).isEqualTo("refused.live-early"));

        school.asTrainee();
        assertThat(sessions.coming())
                .singleElement()
                .satisfies(one -> assertThat(one.getId()).isEqualTo(session));
        assertThatThrownBy(() -> sessions.sheet(session)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void peopleOfAnotherSchoolAreNeitherInvitedNorLetIn() {
        long session = held(AttendanceMark.ABSENT, null);
        long stranger = school.trainee;
        school.opens();
        school.asLead();
        var plan = new LivePlan("Lab", null, LiveKind.SKILLS_LAB, LivePlan.When.at(Instant.now()), 60, null);

        assertThatThrownBy(() -> sessions.sheet(session)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> plans.plan(plan, List.of(stranger), null)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void allWhoAreNotHereAreNamedAtOnce() {
        school.asLead();
        var plan = new LivePlan("Lab", null, LiveKind.SKILLS_LAB, LivePlan.When.at(Instant.now()), 60, null);

        assertThatThrownBy(() -> plans.plan(plan, List.of(), "not an address\nnobody@here.test no@there.test"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.arguments())
                                .containsExactly("“not an address”, “nobody@here.test”, “no@there.test”"));
    }

    @Test
    void whatIsMadeUpCountsAsLiveOnceAccepted() {
        long line = lineOf(held(AttendanceMark.PARTLY, 20));
        school.asTrainee();
        assertThatThrownBy(() -> makeUps.propose(line, school.today(), 60, "Watched it"))
                .satisfies(refusal -> assertThat(keyOf(refusal)).isEqualTo("refused.make-up-minutes"));
        long makeUp = makeUps.propose(line, school.today(), 40, "Watched it and practised with Sam");
        assertThatThrownBy(() -> makeUps.propose(line, school.today(), 1, "Again"))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> makeUps.accept(makeUp)).isInstanceOf(NotFoundException.class);

        school.asSupervisor();
        assertThatThrownBy(() -> makeUps.accept(makeUp)).isInstanceOf(NotFoundException.class);
        school.asLead();
        makeUps.accept(makeUp);
        makeUps.accept(makeUp);

        var sums = LearningSums.of(ledger.standing(school.id, school.trainee));
        assertThat(sums.live()).isEqualTo(60);
        assertThat(sums.madeUp()).isEqualTo(40);
        assertThat(sums.attendancePercent()).isEqualTo(33);
    }

    @Test
    void whatIsGrantedBeyondTheUsualDoesNotWeighOnIt() {
        school.asLead();
        var plan = new LivePlan(
                "Long day",
                null,
                LiveKind.CASE_CLINIC,
                LivePlan.When.at(Instant.now().minus(9, ChronoUnit.HOURS)),
                300,
                null);
        long session = plans.plan(plan, List.of(school.trainee), null);
        long line = lineOf(session);
        sessions.sign(session, List.of(new Mark(line, AttendanceMark.ABSENT, null)));
        accommodations.grant(
                school.accounts.emailOf(school.trainee),
                new Accommodations.Grant(
                        AccommodationKind.MAKE_UP,
                        60,
                        school.today(),
                        school.today().plusDays(9),
                        "Travels far"));
        school.asTrainee();
        long usual = makeUps.propose(line, school.today(), 240, "Read the cases");
        long more = makeUps.propose(line, school.today(), 60, "Wrote about two of them");
        school.asLead();
        makeUps.accept(usual);
        makeUps.accept(more);

        assertThat(standing(EvidenceKind.LEARNING_HOUR))
                .extracting(fact -> fact.attribute("madeUp").orElseThrow())
                .containsExactlyInAnyOrder("true", "accommodated");
    }

    @Test
    void anAccommodationIsSeenByThePersonTheLeadsAndTheirSupervisorsAlone() {
        school.asLead();
        accommodations.grant(
                school.accounts.emailOf(school.trainee),
                new Accommodations.Grant(
                        AccommodationKind.OTHER_FORM,
                        null,
                        school.today(),
                        school.today().plusDays(9),
                        "In writing"));
        assertThat(accommodations.visible()).hasSize(1);
        school.asTrainee();
        assertThat(accommodations.own()).hasSize(1);
        assertThatThrownBy(() -> accommodations.visible()).isInstanceOf(NotFoundException.class);
        school.asSupervisor();
        assertThat(accommodations.visible()).hasSize(1);
        SignedInAs.somebody(school.person("Olga Bo", Role.SUPERVISOR), school.id, Role.SUPERVISOR);
        assertThat(accommodations.visible()).isEmpty();
        SignedInAs.somebody(school.person("Tarek Bo", Role.TRAINEE), school.id, Role.TRAINEE);
        assertThat(accommodations.own()).isEmpty();
    }
}
