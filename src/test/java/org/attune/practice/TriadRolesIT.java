package org.attune.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.attune.identity.Role;
import org.attune.practice.model.triad.Step;
import org.attune.practice.model.triad.TriadMark;
import org.attune.practice.model.triad.TriadRole;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;
import org.attune.testing.SignedInAs;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who finds a triad, and what each role sees of it. */
class TriadRolesIT extends TriadFixture {

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
}
