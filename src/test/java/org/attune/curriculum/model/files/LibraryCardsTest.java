package org.attune.curriculum.model.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attune.curriculum.model.files.ShippedModules.TODAY;
import static org.attune.curriculum.model.files.ShippedModules.TREE;
import static org.attune.curriculum.model.files.ShippedModules.faultsOf;
import static org.attune.curriculum.model.files.ShippedModules.with;

import java.util.Map;
import java.util.regex.Pattern;
import org.attune.curriculum.Instrument;
import org.attune.curriculum.LibraryPage;
import org.attune.curriculum.SafetyProtocol;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the library keeps as fields, and the rules for those who write it. */
class LibraryCardsTest {

    private static final Pattern PART =
            Pattern.compile("(m01-trust|programme|library/(instruments|protocols))/.*|.*hanna.*");

    private static Content content;

    @BeforeAll
    static void read() {
        content = ContentReader.read(TREE, TODAY).content();
    }

    @Test
    void everyKindOfPageStandsOnTheShelfOfItsFolder() {
        var tree = TREE.with(Map.of("library/templates/a-note.md", """
                ---
                id: template-a-note
                title: A note
                minutes: 5
                outcomes: []
                behaviours: [TRU-6]
                author: Somebody
                licence: Apache-2.0
                review_date: 2027-11-01
                language: en
                ---

                A line to fill in.
                """));

        assertThat(ContentReader.read(tree, TODAY).content().library().pages().get("template-a-note"))
                .extracting(LibraryPage::shelf, LibraryPage::minutes)
                .containsExactly("templates", 5);
    }

    @Test
    void thePersonaOfAScenarioIsToldForThePlayer() {
        var hanna = content.library().personas().get("hanna");

        assertThat(hanna.scenarios()).containsExactly("m01-s1");
        assertThat(hanna.voice().eases()).isNotEmpty();
        assertThat(hanna.care()).isNotBlank();
    }

    @Test
    void ourOwnQuestionShipsAndIsCalledUnvalidated() {
        var sleep = content.library().instruments().get("own-sleep");

        assertThat(sleep.isShipped()).isTrue();
        assertThat(sleep.use().validated()).isFalse();
        assertThat(sleep.questions())
                .singleElement()
                .satisfies(question -> assertThat(question.most()).isEqualTo(10));
    }

    @Test
    void noQuestionOfSomebodyElsesInstrumentIsHere() {
        assertThat(content.library().instruments().values())
                .filteredOn(instrument -> !instrument.isShipped())
                .isNotEmpty()
                .allSatisfy(instrument -> assertThat(instrument.questions()).isEmpty());
        assertThat(content.library().instruments().values())
                .filteredOn(Instrument::isShipped)
                .isNotEmpty()
                .allSatisfy(
                        instrument -> assertThat(instrument.licence().terms()).contains("Our own wording"));
    }

    @Test
    void theSafetyProtocolHasTheSameStepsInBothLanguages() {
        var english = content.library().protocols().get("en");
        var german = content.library().protocols().get("de");

        assertThat(english.steps()).extracting(SafetyProtocol.Step::id).contains("ask", "how-near", "help", "tell");
        assertThat(german.steps())
                .extracting(SafetyProtocol.Step::id)
                .isEqualTo(english.steps().stream().map(SafetyProtocol.Step::id).toList());
        assertThat(german.title().title()).isEqualTo("Sicherheitsprotokoll");
        assertThat(english.supervisorHours()).isEqualTo(24);
    }

    @Test
    void whatOutsideBodiesAskIsKeptWithItsDateAndItsSource() {
        var set = content.outside().requirements().get("icf-level-1");

        assertThat(set.source()).isNotBlank();
        assertThat(set.facts()).anySatisfy(fact -> assertThat(fact.amount()).isEqualTo("60"));
        assertThat(content.outside().crosswalks().get("icf-2025").rows())
                .hasSameSizeAs(content.domains().keySet());
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `personas/hanna.yaml`        | `scenarios: [m01-s1]`      | `scenarios: [m01-s2]`       | `is not the client of scenario m01-s2`
            `personas/hanna.yaml`        | `id: hanna`                | `id: hannah`                | `must be as the file is named`
            `personas/hanna.yaml`        | `care_for_player: >-`      | `care: >-`                  | `care_for_player is missing`
            `personas/hanna.yaml`        | `age: 60`                  | `age: sixty`                | `must be a whole number`
            `instruments/own-sleep.yaml` | `stance: ships`            | `stance: slot`              | `has questions here exactly when`
            `instruments/own-sleep.yaml` | `stance: ships`            | `stance: perhaps`           | `stance is one of`
            `instruments/own-sleep.yaml` | `reading: >-`              | `readings: >-`              | `reading is missing`
            `instruments/own-sleep.yaml` | `least: 0, most: 10`       | `least: 5, most: 10`        | `least must be a whole number`
            `protocols/safety.en.yaml`   | `  - id: ask`              | `  - id: asking`            | `must be those of safety.en.yaml`
            `protocols/safety.en.yaml`   | `language: en`             | `language: fr`              | `must be that of the file name`
            `protocols/safety.en.yaml`   | `- Then be quiet.`         | `- Call 555 0199.`          | `belong into crisis-contacts.yaml`
            `protocols/safety.en.yaml`   | `supervisor_hours: 24`     | `supervisor_hours: 48`      | `from 1 to 24`
            `protocols/safety.en.yaml`   | `contacts: crisis-contacts` | `contacts: my-list`        | `contacts must be crisis-contacts`
            """)
    void aBrokenCardIsNamed(String file, String before, String after, String message) {
        assertThat(faultsOf(part(with("library/" + file, before, after))))
                .anySatisfy(fault -> assertThat(fault.message()).contains(message));
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `crosswalks/icf-2025.yaml`          | `ours: D1,`               | `ours: D77,`            | `D77 is not a domain`
            `requirement-sets/icf-level-1.yaml` | `checked: true`           | `checked: perhaps`      | `must be true or false`
            `requirement-sets/icf-level-1.yaml` | `source: `                | `origin: `              | `source is missing`
            `requirement-sets/icf-level-1.yaml` | `valid_from: 2026-11-01`  | `valid_from: 2026-11-01\nvalid_to: 2025-01-01` | `lies before valid_from`
            """)
    void aBrokenFileOfAnOutsideBodyIsNamed(String file, String before, String after, String message) {
        assertThat(faultsOf(part(with("programme/" + file, before, after.replace("\\n", "\n")))))
                .anySatisfy(fault -> assertThat(fault.message()).contains(message));
    }

    /** As much of a tree as these rules need; reading all modules for each broken line would take long. */
    private static ContentTree part(ContentTree tree) {
        return ShippedModules.part(tree, PART);
    }
}
