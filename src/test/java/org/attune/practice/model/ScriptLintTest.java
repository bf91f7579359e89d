package org.attune.practice.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScriptLintTest {

    private static final Path MODULES = Path.of("modules");
    private static final Path BUILT = Path.of("target/classes/modules");

    static Stream<Path> shippedScenarios() throws IOException {
        if (!Files.isDirectory(MODULES)) {
            return Stream.of();
        }
        try (Stream<Path> files = Files.walk(MODULES)) {
            return files
                    .filter(file -> file.toString().contains("scenarios"))
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("shippedScenarios")
    void everyShippedScenarioCanBePlayedByAnybody(Path file) throws IOException {
        var faults = new ArrayList<String>();
        ScenarioReader.Result read = ScenarioReader.read(Files.readString(file));
        read.faults().forEach(fault -> faults.add(fault.in(file.toString())));
        if (read.scenario() != null && read.scenario().isPlayable()) {
            Path script = file.resolveSibling(read.scenario().script());
            lint(read.scenario(), script).forEach(fault -> faults.add(fault.in(script.toString())));
        }

        assertThat(faults).isEmpty();
    }

    private static List<ScriptFault> lint(Scenario scenario, Path script) throws IOException {
        String source = Files.readString(script);
        Path built = BUILT.resolve(MODULES.relativize(script));
        String json = Files.readString(built.resolveSibling(built.getFileName() + ".json"));
        return ScriptLint.of(scenario, source, json);
    }

    @Test
    void aSceneMustBeLongEnoughToPractiseIn() {
        assertThat(lint(Scripts.SHORT_TALK))
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).contains("over after 2 replies"));
    }

    @Test
    void namesTheReplyAfterWhichNothingCanBeSaid() {
        String deadEnd = Scripts.SHORT_TALK.replace("Maybe. #ending:leaves", "Maybe.");

        assertThat(lint(deadEnd)).anySatisfy(fault -> {
            assertThat(fault.line()).isEqualTo(17);
            assertThat(fault.message()).contains("You should try a walk.").contains("no ending is named");
        });
    }

    @Test
    void anEndingNeedsItsText() {
        assertThat(lint(Scripts.SHORT_TALK.replace("ending:leaves", "ending:runs")))
                .anySatisfy(fault -> {
                    assertThat(fault.line()).isEqualTo(19);
                    assertThat(fault.message()).isEqualTo("ending runs has no text in the scenario");
                });
    }

    @Test
    void aLabelNeedsItsText() {
        assertThat(lint(Scripts.SHORT_TALK.replace("slip:early-fix", "slip:hurry")))
                .contains(ScriptFault.of(17, "has-no-text-in-the", "slip", "hurry"));
    }

    @Test
    void aLoneReplyIsNoChoice() {
        String lone = Scripts.SHORT_TALK.replaceFirst("(?s)\\* \\[Why.*?don't know\\.\\n", "");

        assertThat(lint(lone)).anySatisfy(fault -> assertThat(fault.message()).contains("only one reply"));
    }

    @Test
    void aSceneThatRunsInCirclesIsNamed() {
        String circle = Scripts.SHORT_TALK
                .replace("Maybe. #ending:leaves", "-> talk")
                .replace("Nina sits", "-> talk\n=== talk\nNina sits")
                .replace("* [", "+ [");

        assertThat(lint(circle)).anySatisfy(fault -> assertThat(fault.message()).contains("more than 120 replies"));
    }

    private static List<ScriptFault> lint(String source) {
        return ScriptLint.of(Scenarios.shortTalk(), source, Scripts.compiled(source));
    }
}
