package org.attune.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attune.identity.Role.ORGANIZATION_ADMIN;
import static org.attune.identity.Role.PROGRAMME_LEAD;
import static org.attune.identity.Role.SUPERVISOR;
import static org.attune.identity.Role.TRAINEE;

import java.util.Map;
import org.attune.organization.RelationshipKind;
import org.attune.practice.model.reflection.Privacy;
import org.attune.practice.model.reflection.Reflection;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;
import org.attune.testing.BerlinDay;
import org.junit.jupiter.api.Test;

/** Who reads a reflection: those its author has chosen, for as long as they are chosen. */
class ReflectionReadersIT extends ReflectionFixture {

    @Test
    void atFirstNobodyElseReadsIt() {
        long one = written();

        as(marta, SUPERVISOR);
        nobodyFinds(one);
        assertThat(shared.forMe()).isEmpty();
    }

    @Test
    void theSupervisorReadsWhatIsForSupervisorsAndNobodyElseDoes() {
        long one = written();
        readers.choose(one, Privacy.MY_SUPERVISOR);

        as(marta, SUPERVISOR);
        assertThat(shared.open(one).words().in("text")).isEqualTo(WORDS);
        assertThat(shared.forMe()).extracting(Reflection::getId).containsExactly(one);
        long runa = person(school, "Runa", SUPERVISOR);
        as(runa, SUPERVISOR);
        nobodyFinds(one);
        as(person(school, "Lea", PROGRAMME_LEAD), PROGRAMME_LEAD);
        nobodyFinds(one);
        as(person(school, "Ada", ORGANIZATION_ADMIN), ORGANIZATION_ADMIN);
        nobodyFinds(one);
        supervises(runa);
        as(runa, SUPERVISOR);
        nobodyFinds(one); // Who takes over later was not named.
    }

    @Test
    void onlyTheChosenReadAndUnsharingWorksAtOnce() {
        long one = written();
        readers.choose(one, Privacy.CHOSEN);
        readers.let(one, bo);
        as(marta, SUPERVISOR);
        nobodyFinds(one);
        as(bo, TRAINEE);
        assertThat(shared.open(one).words().in("text")).isEqualTo(WORDS);

        as(ana, TRAINEE);
        readers.takeBack(one, bo);

        as(bo, TRAINEE);
        nobodyFinds(one);
        as(ana, TRAINEE);
        readers.let(one, bo);
        readers.choose(one, Privacy.ONLY_ME);
        as(bo, TRAINEE);
        nobodyFinds(one);
        as(ana, TRAINEE);
        readers.choose(one, Privacy.CHOSEN);
        assertThat(views.view(one).readers()).isEmpty();
    }

    @Test
    void leadsAdministratorsManagersAndOtherSchoolsCannotBeChosen() {
        long one = written();
        readers.choose(one, Privacy.CHOSEN);
        long lea = person(school, "Bolead", PROGRAMME_LEAD);
        organizations.giveRole(school, lea, SUPERVISOR, BerlinDay.today().minusYears(1));
        long ada = person(school, "Boadmin", ORGANIZATION_ADMIN);
        long max = person(school, "Bomanager", SUPERVISOR);
        organizations.relate(
                school,
                RelationshipKind.LINE_MANAGER,
                max,
                ana,
                BerlinDay.today().minusDays(1));
        long elsewhere = person(organizations.found("Other"), "Bo Elsewhere", TRAINEE);

        assertThat(readers.find(one, "bo"))
                .extracting(ReflectionReaders.Candidate::id)
                .containsExactly(bo);
        for (long person : new long[] {lea, ada, max, elsewhere, ana}) {
            assertThatThrownBy(() -> readers.let(one, person)).isInstanceOf(Refusal.class);
        }
    }

    @Test
    void aSupervisorWhoBecomesTheManagerReadsNoLonger() {
        long one = written();
        readers.choose(one, Privacy.MY_SUPERVISOR);
        organizations.relate(
                school,
                RelationshipKind.LINE_MANAGER,
                marta,
                ana,
                BerlinDay.today().minusDays(1));

        as(marta, SUPERVISOR);
        nobodyFinds(one);
        assertThat(shared.forMe()).isEmpty();
        as(ana, TRAINEE);
        assertThat(views.view(one).readers())
                .singleElement()
                .satisfies(reader -> assertThat(reader.able()).isFalse());
    }

    @Test
    void eachOpeningByAnotherIsListedOnceASitting() {
        long one = written();
        readers.choose(one, Privacy.CHOSEN);
        readers.let(one, bo);
        assertThat(waiting.waitingFor(bo))
                .singleElement()
                .satisfies(line -> assertThat(line.getHref()).endsWith("=" + one));
        as(bo, TRAINEE);
        shared.open(one);
        shared.open(one);
        shared.comment(one, " You stayed with her. ");
        shared.comment(one, "You stayed.");

        assertThat(waiting.waitingFor(bo)).isEmpty();
        as(ana, TRAINEE);
        assertThat(views.view(one).openings())
                .extracting(ReflectionView.Opening::name)
                .containsExactly("Bo");
        assertThat(views.view(one).comments())
                .extracting(ReflectionView.Comment::words)
                .containsExactly("You stayed.");
        assertThat(reflections.mineWithComments()).containsExactly(one);
    }

    @Test
    void othersReachNothingOfTheAuthors() {
        long one = written();
        as(bo, TRAINEE);

        assertThatThrownBy(() -> views.view(one)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> reflections.keep(one, Map.of("text", "Mine"))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> reflections.done(one)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> reflections.erase(one)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> readers.choose(one, Privacy.CHOSEN)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> readers.let(one, bo)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> reflections.about(one, null, null)).isInstanceOf(NotFoundException.class);
    }
}
