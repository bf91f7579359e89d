package org.attune.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.attune.evidence.EvidenceFact;
import org.attune.evidence.EvidenceKind;
import org.attune.evidence.EvidenceLedger;
import org.attune.identity.AccountService;
import org.attune.identity.Role;
import org.attune.organization.OrganizationService;
import org.attune.organization.RelationshipKind;
import org.attune.practice.model.triad.Step;
import org.attune.practice.model.triad.TriadCare;
import org.attune.practice.model.triad.TriadMark;
import org.attune.practice.model.triad.TriadRole;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;
import org.attune.shared.Subject;
import org.attune.shared.Waiting;
import org.attune.testing.Deployments;
import org.attune.testing.MovedClock;
import org.attune.testing.SignedInAs;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Triads as services, from the booking to the ledger, with a clock that the test moves. */
@ExtendWith(ArquillianExtension.class)
class TriadIT {

    private static final String SCENE = "m02-s1";
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static long school;
    private static long otherSchool;

    @Deployment
    static WebArchive theWar() {
        return Deployments.theWar();
    }

    @Inject
    Triads triads;

    @Inject
    TriadRooms rooms;

    @Inject
    TriadNotes notes;

    @Inject
    TriadFeedback feedback;

    @Inject
    TriadHistory history;

    @Inject
    TriadCares cares;

    @Inject
    TriadWaiting waiting;

    @Inject
    TriadData data;

    @Inject
    EvidenceLedger ledger;

    @Inject
    AccountService accounts;

    @Inject
    OrganizationService organizations;

    @Inject
    Clock clock;

    private long ana;
    private long ben;
    private long cleo;

    @BeforeEach
    void threePeopleLearnAtASchool() {
        MovedClock.reset();
        if (school == 0) {
            school = organizations.found("Triad school");
            otherSchool = organizations.found("Another school");
        }
        ana = person(school, "Ana", Role.TRAINEE);
        ben = person(school, "Ben", Role.TRAINEE);
        cleo = person(school, "Cleo", Role.TRAINEE);
    }

    @AfterEach
    void timeIsAsItWas() {
        MovedClock.reset();
    }

    private long person(long organization, String name, Role role) {
        var email = name.toLowerCase() + NEXT.incrementAndGet() + "@triad.test";
        long id = accounts.open(organization, email, name, ZoneId.of("Europe/Berlin"), "attune-demo");
        organizations.giveRole(organization, id, role, LocalDate.now().minusDays(9));
        return id;
    }

    private static void as(long person) {
        SignedInAs.somebody(person, school, Role.TRAINEE);
    }

    private long booked(Long... partners) {
        as(ana);
        var when = clock.instant().plus(Duration.ofMinutes(5)).atZone(ZoneId.of("Europe/Berlin"));
        return triads.book(new TriadPlan(
                when.toLocalDate(),
                when.toLocalTime(),
                List.of(partners),
                "https://meet.school.test/room",
                List.of(SCENE, SCENE, SCENE)));
    }

    private long begun(Long... partners) {
        long triad = booked(partners);
        enter(triad, ana);
        Arrays.stream(partners).forEach(partner -> enter(triad, partner));
        allReady(triad, ana, partners);
        MovedClock.pass(Duration.ofMinutes(5));
        allReady(triad, ana, partners);
        assertThat(step(triad)).isEqualTo(Step.PRACTISE);
        return triad;
    }

    private void enter(long triad, long person) {
        as(person);
        rooms.here(triad);
    }

    private void allReady(long triad, long first, Long... others) {
        as(first);
        rooms.ready(triad, true);
        for (long other : others) {
            as(other);
            rooms.ready(triad, true);
        }
    }

    private Step step(long triad) {
        as(ana);
        return rooms.look(triad).now().step();
    }

    private void pass(int minutes) {
        MovedClock.pass(Duration.ofMinutes(minutes));
    }

    @Test
    @DisplayName("another school's people, a colleague, the lead and the administrator find nothing")
    void strangersFindNothing() {
        long triad = begun(ben, cleo);
        pass(22);
        as(ana);
        rooms.look(triad);
        long round = history.rounds().get(0).round().getId();
        var strangers = List.<Runnable>of(
                () -> as(person(school, "Dan", Role.TRAINEE)),
                () -> SignedInAs.somebody(person(otherSchool, "Eva", Role.TRAINEE), otherSchool, Role.TRAINEE),
                () -> SignedInAs.somebody(person(school, "Lea", Role.PROGRAMME_LEAD), school, Role.PROGRAMME_LEAD),
                () -> SignedInAs.somebody(
                        person(school, "Max", Role.ORGANIZATION_ADMIN), school, Role.ORGANIZATION_ADMIN),
                () -> SignedInAs.somebody(person(school, "Sue", Role.SUPERVISOR), school, Role.SUPERVISOR));

        for (var stranger : strangers) {
            stranger.run();
            for (var act : List.<ThrowingCallable>of(
                    () -> triads.view(triad),
                    () -> triads.answer(triad, true),
                    () -> triads.cancel(triad),
                    () -> triads.optOut(triad, 2),
                    () -> rooms.look(triad),
                    () -> rooms.here(triad),
                    () -> rooms.stop(triad, Step.READY),
                    () -> notes.mark(triad, "ATT-1"),
                    () -> notes.tellCoach(triad, "Hello"),
                    () -> feedback.view(round),
                    () -> feedback.answer(round, "a", "b", false))) {
                assertThatThrownBy(act).isInstanceOf(NotFoundException.class);
            }
        }
    }

    @Test
    void nobodyOfAnotherSchoolCanBeInvited() {
        long eva = person(otherSchool, "Eva", Role.TRAINEE);
        long sue = person(school, "Sue", Role.SUPERVISOR);

        assertThatThrownBy(() -> booked(eva)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> booked(sue)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> booked(ana)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(this::booked).isInstanceOf(Refusal.class);
    }

    @Test
    @DisplayName("R8: each role is told its own brief and nobody else's")
    void eachRoleSeesItsOwnBriefOnly() {
        long triad = begun(ben, cleo);
        as(ana);
        var coach = rooms.look(triad);
        as(ben);
        var client = rooms.look(triad);
        as(cleo);
        var observer = rooms.look(triad);

        assertThat(coach.me().role()).isEqualTo(TriadRole.COACH);
        assertThat(coach.brief().text()).contains("Third session");
        assertThat(coach.brief().arc()).isEmpty();
        assertThat(coach.brief().watch()).isEmpty();
        assertThat(client.brief().text()).contains("tells bad news beaming").doesNotContain("Third session");
        assertThat(client.brief().arc()).hasSize(4);
        assertThat(client.brief().notes()).contains("anger");
        assertThat(observer.brief().text()).isEmpty();
        assertThat(observer.brief().watch()).extracting(RoomView.Watched::id).contains("ATT-1", "ATT-6");
    }

    @Test
    @DisplayName("R8: marks reach the coach alone, and only when it is the observers' turn")
    void marksGoToTheCoachOnly() {
        long triad = begun(ben, cleo);
        as(cleo);
        notes.mark(triad, "ATT-1");
        notes.mark(triad, "ATT-2");
        assertThat(notes.unmark(triad).brief().watch())
                .filteredOn(one -> one.times() > 0)
                .extracting(RoomView.Watched::id)
                .containsExactly("ATT-1");
        assertThatThrownBy(() -> notes.mark(triad, "TRU-1")).isInstanceOf(NotFoundException.class);
        as(ben);
        assertThatThrownBy(() -> notes.mark(triad, "ATT-1")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> notes.tellCoach(triad, "I felt heard")).isInstanceOf(NotFoundException.class);

        pass(14);
        as(ana);
        assertThat(rooms.look(triad).words().heard()).isEmpty();
        pass(4);
        as(ana);
        assertThat(rooms.look(triad).words().heard())
                .singleElement()
                .satisfies(heard -> assertThat(heard.from()).isEqualTo("Cleo"));
        long round = history.rounds().get(0).round().getId();
        as(cleo);
        long mark = feedback.view(round).getMarks().get(0).getId();
        feedback.tell(round, null, Map.of(mark, "After the sigh."));
        assertThatThrownBy(() -> feedback.tell(round, null, Map.of(mark + 999, "x")))
                .isInstanceOf(NotFoundException.class);
        as(ana);
        assertThat(feedback.view(round).getMarks())
                .extracting(TriadMark::getNote)
                .containsExactly("After the sigh.");
        assertThat(rooms.look(triad).words().heard())
                .extracting(RoomView.Heard::note)
                .containsExactly("After the sigh.");
        as(ben);
        assertThatThrownBy(() -> feedback.tell(round, null, Map.of(mark, "x"))).isInstanceOf(NotFoundException.class);
        assertThat(rooms.look(triad).words().heard()).isEmpty();
    }

    @Test
    @DisplayName("EFC-05: a round counts for all three once the coach has answered, and never as client hours")
    void aRoundCountsAfterTheAnswer() {
        long triad = begun(ben, cleo);
        pass(22);
        as(ana);
        rooms.look(triad);
        long round = history.rounds().get(0).round().getId();
        assertThatThrownBy(() -> feedback.answer(round, "Slow start", "Wait longer", false))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("triad.answer.nothing-yet"));
        assertThat(waiting.waitingFor(cleo)).extracting(Waiting::getKey).contains("triad.waiting.tell");
        as(cleo);
        feedback.tell(round, "You waited after the first sigh.", Map.of());
        assertThat(waiting.waitingFor(ana)).extracting(Waiting::getKey).contains("triad.waiting.answer");
        as(ben);
        assertThatThrownBy(() -> feedback.answer(round, "a", "b", false)).isInstanceOf(NotFoundException.class);
        assertThat(feedback.view(round).getWords()).isEmpty();

        as(ana);
        assertThatThrownBy(() -> feedback.answer(round, "Slow start", " ", false))
                .isInstanceOf(Refusal.class);
        assertThat(ledger.standing(school, ana)).isEmpty();
        feedback.answer(round, "Slow start", "Wait longer", false);
        feedback.answer(round, "Again", "Again", false);

        assertThat(facts(ana)).singleElement().satisfies(fact -> {
            assertThat(fact.getMinutes()).isEqualTo(12);
            assertThat(fact.getAttributes())
                    .containsEntry("role", "coach")
                    .containsEntry("scenario", SCENE)
                    .containsEntry("module", "M02")
                    .containsEntry("partners", ben + "," + cleo)
                    .containsEntry("partial", "false");
        });
        assertThat(facts(ben))
                .singleElement()
                .satisfies(fact -> assertThat(fact.getAttributes()).containsEntry("role", "client"));
        assertThat(facts(cleo))
                .singleElement()
                .satisfies(fact -> assertThat(fact.getAttributes()).containsEntry("role", "observer"));
        assertThat(feedback.view(round).getKeep()).isEqualTo("Slow start");
    }

    private List<EvidenceFact> facts(long person) {
        var standing = ledger.standing(school, person);
        assertThat(standing).extracting(EvidenceFact::getKind).doesNotContain(EvidenceKind.CLIENT_SESSION);
        return standing.stream()
                .filter(fact -> fact.getKind().equals(EvidenceKind.TRIAD_ROUND))
                .toList();
    }

    @Test
    @DisplayName("R8 E8: two people record; a shorter round counts in part")
    void aPairRecordsAndAShorterRoundIsPartial() {
        long triad = begun(ben);
        pass(7);
        allReady(triad, ana, ben);
        as(ben);
        notes.tellCoach(triad, "I could stay with it.");
        as(ana);
        rooms.look(triad);
        pass(10);
        rooms.look(triad);
        long round = history.rounds().get(0).round().getId();
        feedback.answer(round, "Keep", "Try", false);
        assertThat(facts(ana)).isEmpty();

        feedback.answer(round, "Keep", "Try", true);

        assertThat(facts(ana)).singleElement().satisfies(fact -> {
            assertThat(fact.getMinutes()).isEqualTo(7);
            assertThat(fact.getAttributes()).containsEntry("partial", "true");
        });
        assertThat(facts(ben)).hasSize(1);
    }

    @Test
    @DisplayName("S14 E8: who stopped is asked later, in private, and shares it only with whom they choose")
    void whoStoppedIsAskedInPrivate() {
        long sue = person(school, "Sue", Role.SUPERVISOR);
        organizations.relate(
                school, RelationshipKind.SUPERVISOR, sue, ben, LocalDate.now().minusDays(3));
        long triad = begun(ben, cleo);
        as(ben);
        rooms.stop(triad, Step.PRACTISE);
        assertThat(rooms.stop(triad, Step.PRACTISE).now().step()).isEqualTo(Step.DEROLE); // A second press.
        assertThat(careLine(ben)).isEmpty();
        pass(13 * 60);
        assertThat(careLine(ana)).isEmpty();
        long care = Long.parseLong(careLine(ben).get(0).getHref().replaceAll("\\D", ""));

        as(ana);
        assertThatThrownBy(() -> cares.view(care)).isInstanceOf(NotFoundException.class);
        SignedInAs.somebody(sue, school, Role.SUPERVISOR);
        assertThatThrownBy(() -> cares.view(care)).isInstanceOf(NotFoundException.class);
        as(ben);
        cares.say(care, TriadCare.Feeling.TALK, "It was close to home.", sue);

        SignedInAs.somebody(sue, school, Role.SUPERVISOR);
        assertThat(cares.view(care).getWords()).isEqualTo("It was close to home.");
        assertThat(waiting.waitingFor(sue)).extracting(Waiting::getKey).containsExactly("triad.waiting.shared");
        as(ben);
        cares.say(care, TriadCare.Feeling.FINE, null, null);
        SignedInAs.somebody(sue, school, Role.SUPERVISOR);
        assertThatThrownBy(() -> cares.view(care)).isInstanceOf(NotFoundException.class);
    }

    private List<Waiting> careLine(long person) {
        return waiting.waitingFor(person).stream()
                .filter(line -> line.getKey().equals("triad.waiting.care"))
                .toList();
    }

    @Test
    void movingAsksAgainAndCallingOffClosesTheRoom() {
        long triad = booked(ben, cleo);
        as(ben);
        triads.answer(triad, true);
        assertThatThrownBy(() -> triads.cancel(triad)).isInstanceOf(NotFoundException.class);
        as(ana);
        assertThat(triads.view(triad).getGuests())
                .extracting(TriadView.Guest::answer)
                .map(Enum::name)
                .containsExactly("ACCEPTED", "ACCEPTED", "INVITED");
        var when = clock.instant().plus(Duration.ofMinutes(30)).atZone(ZoneId.of("Europe/Berlin"));
        assertThatThrownBy(() ->
                        triads.reschedule(triad, when.toLocalDate(), when.toLocalTime(), "http://meet.school.test"))
                .isInstanceOf(Refusal.class);
        triads.reschedule(triad, when.toLocalDate(), when.toLocalTime(), null);
        assertThat(triads.view(triad).getGuests())
                .extracting(TriadView.Guest::answer)
                .map(Enum::name)
                .containsExactly("ACCEPTED", "INVITED", "INVITED");

        triads.cancel(triad);

        assertThat(waiting.waitingFor(ben)).isEmpty();
        assertThatThrownBy(() -> rooms.here(triad)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void anotherSceneIsAskedForWithoutANameAndChosenAnew() {
        long triad = booked(ben);
        as(ben);
        triads.optOut(triad, 1);
        as(ana);
        assertThat(triads.view(triad).getRounds().get(0).isOptedOut()).isTrue();

        triads.choose(triad, 1, "m02-s2");

        assertThat(triads.view(triad).getRounds().get(0).isOptedOut()).isFalse();
    }

    @Test
    @DisplayName("R11: what somebody wrote is handed over, and can be forgotten")
    void wordsAreHandedOverAndForgotten() {
        long triad = begun(ben, cleo);
        as(cleo);
        notes.mark(triad, "ATT-1");
        notes.tellCoach(triad, "canary-for-the-coach");
        pass(13);
        as(ana);
        notes.note(triad, "canary-note");
        assertThat(data.exportOf(Subject.account(ana)).toString())
                .contains("canary-note", "canary-for-the-coach", "meet.school.test");

        data.erase(Subject.account(ana));
        data.erase(Subject.account(ana));

        assertThat(data.exportOf(Subject.account(ana)).toString()).doesNotContain("canary", "meet.school.test");
        assertThat(data.exportOf(Subject.account(cleo)).toString()).doesNotContain("canary");
    }
}
