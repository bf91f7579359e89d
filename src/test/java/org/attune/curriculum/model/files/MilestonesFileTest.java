package org.attune.curriculum.model.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attune.curriculum.model.files.ShippedModules.TODAY;
import static org.attune.curriculum.model.files.ShippedModules.TREE;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.attune.curriculum.MilestoneKind;
import org.attune.identity.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people hand in for others to confirm: as it is shipped, and each way to get it wrong. */
class MilestonesFileTest {

    private static final Map<String, MilestoneKind> SHIPPED = new MilestonesFile(new Desk(TREE, TODAY)).read();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind: exam | kind: examination | examination is no kind of evidence",
                "kind: portfolio | kind: exam | exam is there twice",
                "[assessor, programme_lead] | [astrologer] | astrologer is no role",
                "confirmed_by: [programme_lead] | confirmed_by: [] | somebody must be named in confirmed_by",
                "relation: mentor_coach | relation: cousin | relation is one of",
                "credential: mentor-credential | credential: mentor-badge | mentor-badge is no kind of evidence",
                "feeds: [ethics, assessment] | feeds: [fame] | fame is no category of evidence",
                "type: reference | type: novel | type is one of",
                "choices: [individual, group] | choices: [individual] | a choice has two choices or more",
                "least: 15, most: 480 | least: 480, most: 15 | least lies above most",
                "name: basis | name: size | two fields have the same name",
                "mirror: peer-feedback-received | mirror: applause | applause is no kind of evidence",
                "words: false | word: false | word is not a field that is known here"
            })
    void eachSlipIsNamedWithItsLine(String before, String after, String message) {
        assertThat(faults(before, after)).anySatisfy(fault -> {
            assertThat(fault.message()).contains(message);
            assertThat(fault.file()).isEqualTo(MilestonesFile.PATH);
            assertThat(fault.line()).isGreaterThan(1);
        });
    }

    @Test
    void aMirrorNeedsSomebodyNamed() {
        assertThat(faults("    named: true\n    confirmer_as: peer\n", "    confirmer_as: peer\n"))
                .extracting(Fault::message)
                .containsExactly("a mirror is about whoever confirms, so they must be named");
    }

    @Test
    void whatIsShippedIsSound() {
        assertThat(faults("kind: exam", "kind: exam")).isEmpty();
        assertThat(SHIPPED.get("exam").confirmer().apart()).isTrue();
        assertThat(SHIPPED.get("leave").fact().words()).isFalse();
        assertThat(SHIPPED.get("mentor-coaching").confirmer().roles()).containsExactly(Role.SUPERVISOR);
    }

    @Test
    void everythingThatIsAskedHasALabelInEveryLanguage() {
        for (var language : List.of("", "_de")) {
            var labels = labels(language);
            SHIPPED.values().forEach(kind -> {
                assertThat(labels).containsKey("milestone." + kind.kind());
                kind.asking().forEach(field -> {
                    assertThat(labels).containsKey("milestone.field." + field.name());
                    field.choices().forEach(choice -> assertThat(labels).containsKey("milestone.choice." + choice));
                });
            });
        }
    }

    private static Properties labels(String language) {
        var labels = new Properties();
        try (var file = MilestonesFileTest.class.getResourceAsStream(
                        "/org/attune/logbook/messages" + language + ".properties");
                var text = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            labels.load(text);
            return labels;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Fault> faults(String before, String after) {
        var desk = new Desk(ShippedModules.with(MilestonesFile.PATH, before, after), TODAY);
        new MilestonesFile(desk).read();
        return desk.faults().found();
    }
}
