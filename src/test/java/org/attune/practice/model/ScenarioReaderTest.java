package org.attune.practice.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenarioReaderTest {

    @Test
    void readsAScenario() {
        Scenario scenario = Scenarios.shortTalk();

        assertThat(scenario.persona().name()).isEqualTo("Nina");
        assertThat(scenario.start()).isEqualTo(new SceneState(6, 4, 3));
        assertThat(scenario.slip("early-fix").tryInstead()).isEqualTo("Reflect first.");
        assertThat(scenario.ending("stays").title()).isEqualTo("She stays");
    }

    @Test
    void namesTheLineOfBrokenYaml() {
        var faults = ScenarioReader.read("id: a\ntitle: [open\n").faults();

        assertThat(faults)
                .singleElement()
                .satisfies(fault -> assertThat(fault.line()).isGreaterThan(1));
    }

    @Test
    void tellsAllFaultsOfAFileAtOnce() {
        String text = Scenarios.SHORT_TALK.replace("level: 1", "level: 9").replace("brief_coach: A first talk.", "");

        assertThat(ScenarioReader.read(text).faults())
                .extracting(ScriptFault::message)
                .containsExactlyInAnyOrder("level must be a whole number from 1 to 3", "brief_coach is missing");
    }

    @Test
    void namesTheLineOfAField() {
        String text = Scenarios.SHORT_TALK.replace("level: 1", "level: high");

        assertThat(ScenarioReader.read(text).faults())
                .containsExactly(ScriptFault.of(4, "must-be-a-whole-number", "level", 1, 3));
    }

    @Test
    void aStirringSceneNeedsContentNotes() {
        String text = Scenarios.SHORT_TALK.replace("arousal: 4", "arousal: 6").replace("[doubt]", "[]");

        assertThat(ScenarioReader.read(text).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).contains("needs content_notes"));
    }

    @Test
    void aWatchedBehaviourNeedsSomethingToSayAboutIt() {
        String text = Scenarios.SHORT_TALK.replace("[LST-1, LST-4]", "[LST-1, LST-6]");

        assertThat(ScenarioReader.read(text).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).startsWith("LST-6"));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            id: nina             | id: "Nina!"             | id may hold small letters
            derole: [Stand up.]  | derole: []              | needs steps to leave it
            What will you try?   | And then?, a, b, c, d   | give two reflection_questions, at most 5
            Which moment would you like back?, |           | give two reflection_questions, at most 5
            """)
    void whatASceneNeedsIsNamed(String before, String after, String message) {
        assertThat(Scenarios.SHORT_TALK).contains(before);
        String text = Scenarios.SHORT_TALK.replace(before, after == null ? "" : after);

        assertThat(ScenarioReader.read(text).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).contains(message));
    }

    @Test
    void aSceneThatIsPlayedHasEndings() {
        String text = Scenarios.SHORT_TALK.replaceFirst("(?s)endings:.*(?=reflection_questions)", "");

        assertThat(ScenarioReader.read(text).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).contains("needs endings"));
    }

    @Test
    void anEmptyFileIsAFaultAndNotAScenario() {
        assertThat(ScenarioReader.read("").faults()).isNotEmpty();
        assertThat(ScenarioReader.read("just words").faults()).isNotEmpty();
    }
}
