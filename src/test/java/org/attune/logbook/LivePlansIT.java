package org.attune.logbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.attune.identity.Role;
import org.attune.logbook.LiveSessions.Mark;
import org.attune.logbook.model.Attendance;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;
import org.attune.shared.mail.MailMessage;
import org.attune.shared.mail.Outbox;
import org.attune.testing.Deployments;
import org.attune.testing.InContainer;
import org.attune.testing.SignedInAs;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Live sessions that are planned, planned anew, and refused with everything that is wrong. */
@InContainer
class LivePlansIT {

    private static final Instant TOMORROW =
            Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MINUTES);

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
    Outbox outbox;

    @BeforeEach
    void aSchoolOpens() {
        school.opens();
        school.asLead();
    }

    private static LivePlan lab(Instant starts, int minutes, String link) {
        return new LivePlan("Lab", "M03", LiveKind.SKILLS_LAB, LivePlan.When.at(starts), minutes, link);
    }

    private void change(long id, LivePlan plan, List<Long> people, String addresses) {
        plans.change(id, plans.stampOf(id), plan, people, addresses);
    }

    @Test
    void whoeverIsInvitedSeesASessionAsItWasPlannedLast() {
        long joining = school.person("Tarek Bo", Role.TRAINEE);
        long id = plans.plan(lab(TOMORROW, 60, null), List.of(school.trainee), null);

        change(
                id,
                new LivePlan(
                        "Clinic",
                        null,
                        LiveKind.CASE_CLINIC,
                        LivePlan.When.at(TOMORROW.plus(2, ChronoUnit.HOURS)),
                        90,
                        "https://video.example.org/two"),
                List.of(school.trainee),
                school.accounts.emailOf(joining));

        SignedInAs.somebody(joining, school.id, Role.TRAINEE);
        assertThat(sessions.coming()).singleElement().satisfies(one -> {
            assertThat(one.getTitle()).isEqualTo("Clinic");
            assertThat(one.getModule()).isNull();
            assertThat(one.getKind()).isEqualTo(LiveKind.CASE_CLINIC);
            assertThat(one.getStartsAt()).isEqualTo(TOMORROW.plus(2, ChronoUnit.HOURS));
            assertThat(one.getMinutes()).isEqualTo(90);
            assertThat(one.getLink()).isEqualTo("https://video.example.org/two");
        });
    }

    @Test
    void whoeverIsNoLongerInvitedNoLongerSeesIt() {
        long staying = school.person("Tarek Bo", Role.TRAINEE);
        long id = plans.plan(lab(TOMORROW, 60, null), List.of(school.trainee, staying), null);

        change(id, lab(TOMORROW, 60, null), List.of(staying), null);

        assertThat(sessions.sheet(id)).extracting(Attendance::getPersonId).containsExactly(staying);
        school.asTrainee();
        assertThat(sessions.coming()).isEmpty();
    }

    @Test
    void marksThatWereKeptStayWhereTheyStillFitTheLength() {
        long partly = school.person("Tarek Bo", Role.TRAINEE);
        var begun = Instant.now().minus(2, ChronoUnit.HOURS);
        long id = plans.plan(lab(begun, 60, null), List.of(school.trainee, partly), null);
        sessions.keep(
                id,
                List.of(
                        new Mark(lineOf(id, school.trainee).getId(), AttendanceMark.PRESENT, null),
                        new Mark(lineOf(id, partly).getId(), AttendanceMark.PARTLY, 45)));

        change(id, lab(begun, 45, null), List.of(school.trainee, partly), null);

        assertThat(lineOf(id, school.trainee).getMinutes()).isEqualTo(45);
        assertThat(lineOf(id, partly).getMark()).isEqualTo(AttendanceMark.INVITED);
        assertThat(lineOf(id, partly).getMinutes()).isZero();
    }

    private Attendance lineOf(long session, long person) {
        return sessions.sheet(session).stream()
                .filter(line -> line.getPersonId() == person)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aSignedSessionIsNotPlannedAnew() {
        var begun = Instant.now().minus(2, ChronoUnit.HOURS);
        long id = plans.plan(lab(begun, 60, null), List.of(school.trainee), null);
        sessions.signAllBut(id, List.of());

        assertThatThrownBy(() -> change(id, lab(begun, 90, null), List.of(school.trainee), null))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("refused.settled"));
        assertThat(sessions.session(id).getMinutes()).isEqualTo(60);
    }

    @Test
    void asSupervisorOneChangesOnlyWhatOneLeads() {
        long id = plans.plan(lab(TOMORROW, 60, null), List.of(school.trainee), null);
        school.asSupervisor();

        assertThatThrownBy(() -> change(id, lab(TOMORROW, 90, null), List.of(school.trainee), null))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> plans.invitableTo(id)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void allThatIsWrongIsSaidAtOnceAndNothingIsPlanned() {
        var wrong = new LivePlan(
                " ",
                null,
                LiveKind.SKILLS_LAB,
                LivePlan.When.at(TOMORROW.plus(900, ChronoUnit.DAYS)),
                0,
                "http://video.example.org");

        assertThatThrownBy(() -> plans.plan(wrong, List.of(), "nobody@here.test"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.all())
                                .extracting(Refusal::key)
                                .containsExactly(
                                        "refused.title",
                                        "refused.live-day",
                                        "refused.live-minutes",
                                        "refused.link",
                                        "refused.no-trainee"));
        assertThat(sessions.planned()).isEmpty();
    }

    @Test
    void nothingIsMadeUpBeforeItWasMissed() {
        var begun = Instant.now().minus(2, ChronoUnit.HOURS);
        long id = plans.plan(lab(begun, 60, null), List.of(school.trainee), null);
        sessions.signAllBut(id, List.of(school.trainee));
        long line = lineOf(id, school.trainee).getId();
        school.asTrainee();

        var before = begun.atZone(ZoneOffset.UTC).toLocalDate().minusDays(2);
        assertThatThrownBy(() -> makeUps.propose(line, before, 30, "Read it"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("refused.make-up-before"));
    }

    @Test
    void attendedAndMadeUpAreTogetherNeverMoreThanTheSessionWas() {
        var begun = Instant.now().minus(2, ChronoUnit.HOURS);
        long id = plans.plan(lab(begun, 60, null), List.of(school.trainee), null);
        sessions.signAllBut(id, List.of(school.trainee));
        long line = lineOf(id, school.trainee).getId();
        school.asTrainee();
        long makeUp = makeUps.propose(line, school.today(), 15, "Read it");
        school.asLead();
        makeUps.accept(makeUp);

        assertThatThrownBy(() -> sessions.correct(new Mark(line, AttendanceMark.PRESENT, null), "Was there"))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo("refused.made-up-too");
                    assertThat(refusal.arguments()).containsExactly(15, 45);
                });
        assertThat(lineOf(id, school.trainee).getMark()).isEqualTo(AttendanceMark.ABSENT);
        sessions.correct(new Mark(line, AttendanceMark.PARTLY, 45), "Was there for most of it");
        assertThat(lineOf(id, school.trainee).getMinutes()).isEqualTo(45);
    }

    @Test
    void whoeverIsInvitedIsToldWhatChangesForThemAndNothingElse() {
        long leaving = school.person("Lale Bo", Role.TRAINEE);
        long joining = school.person("Tarek Bo", Role.TRAINEE);
        long id = plans.plan(lab(TOMORROW, 60, null), List.of(school.trainee, leaving), null);
        change(id, lab(TOMORROW, 60, null), List.of(school.trainee, joining), null);
        change(id, lab(TOMORROW, 90, null), List.of(school.trainee, joining), null);

        plans.cancel(id);

        assertThat(lettersTo(school.trainee))
                .containsExactly("Called off: Lab", "Changed: Lab", "You are invited: Lab");
        assertThat(lettersTo(leaving)).containsExactly("You need not come: Lab", "You are invited: Lab");
        assertThat(lettersTo(joining)).containsExactly("Called off: Lab", "Changed: Lab", "You are invited: Lab");
        school.asTrainee();
        assertThat(sessions.coming()).isEmpty();
    }

    @Test
    void nobodyIsWrittenToAboutASessionThatIsEnteredAfterwards() {
        long id = plans.plan(lab(Instant.now().minus(2, ChronoUnit.HOURS), 60, null), List.of(school.trainee), null);
        plans.cancel(id);

        assertThat(lettersTo(school.trainee)).isEmpty();
    }

    @Test
    void whoeverExpectsASessionHearsThatItLiesBehind() {
        long id = plans.plan(lab(TOMORROW, 60, null), List.of(school.trainee), null);

        change(id, lab(Instant.now().minus(2, ChronoUnit.HOURS), 60, null), List.of(school.trainee), null);

        assertThat(lettersTo(school.trainee)).first().isEqualTo("Changed: Lab");
    }

    @Test
    void nobodyUndoesWhatSomebodyElseHasChangedMeanwhile() {
        long id = plans.plan(lab(TOMORROW, 60, null), List.of(school.trainee), null);
        var seen = plans.stampOf(id);
        long joining = school.person("Tarek Bo", Role.TRAINEE);
        change(id, lab(TOMORROW, 60, null), List.of(school.trainee, joining), null);

        assertThatThrownBy(() -> plans.change(id, seen, lab(TOMORROW, 90, null), List.of(school.trainee), null))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("refused.planned-meanwhile"));
        assertThat(sessions.sheet(id)).hasSize(2);
    }

    /** The newest first. */
    private List<String> lettersTo(long person) {
        var address = school.accounts.emailOf(person);
        return outbox.latest(school.id).stream()
                .filter(letter -> letter.getTo().equals(address))
                .map(MailMessage::getSubject)
                .toList();
    }
}
