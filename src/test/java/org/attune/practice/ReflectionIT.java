package org.attune.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attune.identity.Role.ORGANIZATION_ADMIN;
import static org.attune.identity.Role.PROGRAMME_LEAD;
import static org.attune.identity.Role.SUPERVISOR;
import static org.attune.identity.Role.TRAINEE;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.attune.evidence.EvidenceKind;
import org.attune.evidence.EvidenceLedger;
import org.attune.identity.AccountService;
import org.attune.identity.Role;
import org.attune.organization.OrganizationService;
import org.attune.organization.RelationshipKind;
import org.attune.practice.model.reflection.EnergyNote.Energy;
import org.attune.practice.model.reflection.Privacy;
import org.attune.practice.model.reflection.Reflection;
import org.attune.practice.model.reflection.ReflectionForm;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;
import org.attune.shared.Subject;
import org.attune.shared.persistence.DataSourceSetup;
import org.attune.testing.Deployments;
import org.attune.testing.SignedInAs;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Reflections as services: who reads what, that unsharing works at once, and what the ledger learns. */
@ExtendWith(ArquillianExtension.class)
class ReflectionIT {

    private static final AtomicLong NAMES = new AtomicLong();
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final String WORDS = "I wanted her to thank me.";

    @Deployment
    static WebArchive theWar() {
        return Deployments.theWar();
    }

    @Inject
    Reflections reflections;

    @Inject
    ReflectionReaders readers;

    @Inject
    ReflectionViews views;

    @Inject
    SharedReflections shared;

    @Inject
    ReflectionWaiting waiting;

    @Inject
    ReflectionData data;

    @Inject
    EnergyNotes energy;

    @Inject
    EvidenceLedger ledger;

    @Inject
    AccountService accounts;

    @Inject
    OrganizationService organizations;

    @Resource(lookup = DataSourceSetup.NAME)
    DataSource database;

    private long school;
    private long ana;
    private long bo;
    private long marta;

    @BeforeEach
    void aSchool() {
        school = organizations.found("School " + NAMES.incrementAndGet());
        ana = person(school, "Ana", TRAINEE);
        bo = person(school, "Bo", TRAINEE);
        marta = person(school, "Marta", SUPERVISOR);
        supervises(marta);
        as(ana, TRAINEE);
    }

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
        organizations.giveRole(school, lea, SUPERVISOR, LocalDate.now().minusYears(1));
        long ada = person(school, "Boadmin", ORGANIZATION_ADMIN);
        long max = person(school, "Bomanager", SUPERVISOR);
        organizations.relate(school, RelationshipKind.LINE_MANAGER, max, ana, LocalDate.now());
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
        organizations.relate(school, RelationshipKind.LINE_MANAGER, marta, ana, LocalDate.now());

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

    @Test
    void itIsAboutSomethingOfOnesOwnOrAboutNothing() {
        long one = written();

        assertThatThrownBy(() -> reflections.about(one, "scene", 999_999L)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> reflections.about(one, "recording", 999_999L)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> reflections.about(one, "triad", 999_999L)).isInstanceOf(NotFoundException.class);
        reflections.about(one, null, null);
        assertThat(views.view(one).about()).isEmpty();
    }

    @Test
    @DisplayName("EFC-12: the ledger learns the form and no word; erasing keeps the fact without what is behind it")
    void theLedgerLearnsTheFormAlone() {
        long empty = reflections.begin(ReflectionForm.CULTURE_POWER, Reflection.Prompt.none());
        assertThatThrownBy(() -> reflections.done(empty)).isInstanceOf(Refusal.class);
        long one = reflections.begin(ReflectionForm.SEVEN_EYED, Reflection.Prompt.none());
        reflections.keep(one, Map.of("parallel", WORDS));
        reflections.done(one);
        reflections.done(one);

        assertThat(ledger.standing(school, ana)).singleElement().satisfies(fact -> {
            assertThat(fact.getKind()).isEqualTo(EvidenceKind.REFLECTION);
            assertThat(fact.getAttributes())
                    .containsEntry("form", "seven-eyed")
                    .containsEntry("reflection", String.valueOf(one))
                    .hasSize(2);
        });
        reflections.erase(one);
        assertThatThrownBy(() -> views.view(one)).isInstanceOf(NotFoundException.class);
        assertThat(ledger.standing(school, ana))
                .singleElement()
                .satisfies(fact -> assertThat(fact.isContentErased()).isTrue());
    }

    @Test
    void beginningTwiceWithoutAWordIsBeginningOnce() {
        long one = reflections.begin(ReflectionForm.FREE, Reflection.Prompt.none());

        assertThat(reflections.begin(ReflectionForm.FREE, Reflection.Prompt.none()))
                .isEqualTo(one);
        assertThat(reflections.begin(ReflectionForm.SEVEN_EYED, Reflection.Prompt.none()))
                .isNotEqualTo(one);
    }

    @Test
    void theDatabaseHoldsNoReadableWord() throws SQLException {
        long one = written();
        readers.choose(one, Privacy.MY_SUPERVISOR);
        energy.note(Energy.DRAINED, WORDS);
        as(marta, SUPERVISOR);
        shared.open(one);
        shared.comment(one, WORDS);

        for (var column : Map.of(
                        "practice_reflection", "words",
                        "practice_reflection_comment", "words",
                        "practice_energy_note", "line")
                .entrySet()) {
            try (var connection = database.getConnection();
                    var rows = connection
                            .createStatement()
                            .executeQuery("SELECT " + column.getValue() + " FROM " + column.getKey()
                                    + " ORDER BY id DESC LIMIT 1")) {
                assertThat(rows.next()).isTrue();
                assertThat(new String(rows.getBytes(1), StandardCharsets.ISO_8859_1))
                        .doesNotContain("thank");
            }
        }
    }

    @Test
    void anEnergyNoteIsTheirsUntilTheyBringIt() {
        long note = energy.note(Energy.RENEWED, " ");
        as(marta, TRAINEE, SUPERVISOR);
        assertThat(energy.broughtToMe()).isEmpty();
        assertThatThrownBy(() -> energy.bring(note, true)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> energy.erase(note)).isInstanceOf(NotFoundException.class);

        as(ana, TRAINEE);
        energy.bring(note, true);
        as(marta, SUPERVISOR);
        assertThat(energy.broughtToMe())
                .singleElement()
                .satisfies(one -> assertThat(one.energy()).isEqualTo(Energy.RENEWED));
        as(ana, TRAINEE);
        energy.bring(note, false);
        as(marta, SUPERVISOR);
        assertThat(energy.broughtToMe()).isEmpty();
    }

    @Test
    void anErasedReaderLeavesTheirWordsAndAnErasedAuthorLeavesNothing() {
        long one = written();
        energy.note(Energy.EVEN, "A line");
        readers.choose(one, Privacy.MY_SUPERVISOR);
        as(marta, SUPERVISOR);
        shared.open(one);
        shared.comment(one, "Thank you.");
        assertThat(data.exportOf(Subject.account(marta)).toString()).contains("Thank you.");
        assertThat(data.exportOf(Subject.account(ana)).toString()).contains(WORDS, "A line", "Thank you.");

        data.erase(Subject.account(marta));

        as(ana, TRAINEE);
        assertThat(views.view(one).comments())
                .singleElement()
                .satisfies(comment -> assertThat(comment.name()).isEmpty());
        assertThat(views.view(one).readers()).isEmpty();
        data.erase(Subject.account(ana));
        assertThatThrownBy(() -> views.view(one)).isInstanceOf(NotFoundException.class);
        assertThat(energy.mine()).isEmpty();
        assertThat(data.exportOf(Subject.account(ana))).isEmpty();
    }

    private void nobodyFinds(long one) {
        assertThatThrownBy(() -> shared.open(one)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> shared.comment(one, "Hello")).isInstanceOf(NotFoundException.class);
    }

    private long written() {
        as(ana, TRAINEE);
        long one = reflections.begin(ReflectionForm.FREE, Reflection.Prompt.none());
        reflections.keep(one, Map.of("text", WORDS));
        return one;
    }

    private void supervises(long person) {
        organizations.relate(
                school,
                RelationshipKind.SUPERVISOR,
                person,
                ana,
                LocalDate.now().minusYears(1));
    }

    private void as(long person, Role... roles) {
        SignedInAs.somebody(person, school, roles);
    }

    private long person(long organization, String name, Role role) {
        long id = accounts.open(
                organization, name.replace(" ", "") + NAMES.incrementAndGet() + "@reflect.test", name, ZONE, "attune");
        organizations.giveRole(organization, id, role, LocalDate.now().minusYears(1));
        return id;
    }
}
