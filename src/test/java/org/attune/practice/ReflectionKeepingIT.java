package org.attune.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attune.identity.Role.SUPERVISOR;
import static org.attune.identity.Role.TRAINEE;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import org.attune.evidence.EvidenceKind;
import org.attune.practice.model.reflection.EnergyNote.Energy;
import org.attune.practice.model.reflection.Privacy;
import org.attune.practice.model.reflection.Reflection;
import org.attune.practice.model.reflection.ReflectionForm;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;
import org.attune.shared.Subject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How a reflection is written and kept, and what of it goes. */
class ReflectionKeepingIT extends ReflectionFixture {

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
}
