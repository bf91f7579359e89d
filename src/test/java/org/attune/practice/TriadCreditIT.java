package org.attune.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.attune.identity.Role;
import org.attune.organization.RelationshipKind;
import org.attune.practice.model.triad.Step;
import org.attune.practice.model.triad.TriadCare;
import org.attune.practice.model.triad.TriadRole;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;
import org.attune.shared.Subject;
import org.attune.shared.Waiting;
import org.attune.testing.BerlinDay;
import org.attune.testing.SignedInAs;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a triad counts for, and who looks after somebody who stopped. */
class TriadCreditIT extends TriadFixture {

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

    @Test
    @DisplayName("1.1b: what was noticed is answered before one comes into another triad, and nobody else is held up")
    void whatWasNoticedIsAnsweredBeforeTheNextTriad() {
        long triad = begun(ben, cleo);
        pass(23);
        as(ana);
        rooms.look(triad);
        long round = history.rounds().get(0).round().getId();
        long unnoticed = booked(ben, cleo);
        enter(unnoticed, ana); // Nobody said anything, so there is nothing to answer.
        as(cleo);
        feedback.tell(round, "You waited after the first sigh.", Map.of());
        enter(unnoticed, ana); // Whoever is in stays in.
        long next = booked(ben, cleo);

        enter(next, ben);
        as(ana);
        assertThat(owed.before(next)).isEqualTo(round);
        assertThatThrownBy(() -> rooms.here(next))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("triad.owed"));
        assertThatThrownBy(() -> rooms.comeBack(next)).isInstanceOf(Refusal.class);
        feedback.answer(round, "Slow start", "Wait longer", false);

        assertThat(owed.before(next)).isNull();
        enter(next, ana);
    }

    @Test
    @DisplayName("R8: four people need four rounds; each coaches once, is the client once and observes twice")
    void fourPeopleHoldEachRole() {
        long dan = person(school, "Dan", Role.TRAINEE);
        long triad = booked(ben, cleo, dan);
        triads.choose(triad, 4, SCENE);
        for (long one : List.of(ana, ben, cleo, dan)) {
            enter(triad, one);
        }
        allReady(triad, ana, ben, cleo, dan);
        pass(5);
        for (int round = 1; round <= 4; round++) {
            allReady(triad, ana, ben, cleo, dan);
            assertThat(step(triad)).isEqualTo(Step.PRACTISE);
            pass(23);
        }

        assertThat(step(triad)).isEqualTo(Step.CLOSING);
        for (long one : List.of(ana, ben, cleo, dan)) {
            as(one);
            assertThat(history.rounds())
                    .extracting(past -> past.part().getRole())
                    .containsExactlyInAnyOrder(
                            TriadRole.COACH, TriadRole.CLIENT, TriadRole.OBSERVER, TriadRole.OBSERVER);
        }
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
                school, RelationshipKind.SUPERVISOR, sue, ben, BerlinDay.today().minusDays(3));
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
