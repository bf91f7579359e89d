package org.attune.practice.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attune.curriculum.ScenarioText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScriptLintTest {

    private static final Path MODULES = Path.of("modules");
    private static final Path BUILT = Path.of("target/classes/modules");
    private static final String BEGINNING = "VAR guard = 6\nVAR arousal = 4\nVAR hope = 3\n";

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

    /** What may be said once can be said so often at most as there are replies; nothing else lets a scene go on. */
    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("shippedScripts")
    void everyShippedSceneEndsSinceNoReplyIsOfferedAgain(Path script) throws IOException {
        assertThat(Files.readAllLines(script)).noneMatch(line -> line.strip().startsWith("+"));
    }

    static Stream<Path> shippedScripts() throws IOException {
        return shippedScenarios()
                .flatMap(file -> Stream.of(
                        file.resolveSibling(file.getFileName().toString().replace(".yaml", ".ink"))))
                .filter(Files::exists);
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

    @Test
    void whatNobodyCanComeToIsNamedWithItsLine() {
        String corners = Scripts.SHORT_TALK
                        .replace("#ending:leaves", "#ending:stays")
                        .replace("    - And now?", "    - And now? // === not_a_knot")
                        .replace(
                                "* [Say nothing",
                                "* {hope > 9} [Sing a song. #slip:early-fix]\n    No.\n* [Say nothing")
                + "\n/*\n=== left_out\n*/\n=== attic\nNobody comes here.\n-> END\n";

        assertThat(lint(corners))
                .containsExactlyInAnyOrder(
                        ScriptFault.of(0, "a-scene-can-be-over", 2, 15),
                        ScriptFault.of(0, "ending-was-never-reached", "leaves"),
                        ScriptFault.of(lineOf(corners, "=== attic"), "nothing-leads-to-the-knot", "attic"),
                        ScriptFault.of(lineOf(corners, "* {hope > 9}"), "is-never-offered", "Sing a song."));
    }

    @Test
    void aLooseEndIsAFaultThoughNoWalkMayComeToIt() {
        String loose =
                Scripts.SHORT_TALK.replace("- -> END", "-\n{ hope > 9:\n    -> attic\n}\n-> END\n=== attic\nAnd then?");

        assertThat(trialOf(loose).findings()).isNotEmpty().allSatisfy(found -> {
            assertThat(found.file()).isEqualTo("m99/scenarios/nina.ink");
            assertThat(found.line()).isEqualTo(lineOf(loose, "And then?"));
        });
        assertThat(trialOf(loose).story()).isNull();
    }

    private static ScenarioLint.Trial trialOf(String source) {
        var script = new ScenarioText.Script("m99/scenarios/nina.ink", source);
        var heading = new ScenarioText.Heading("Nina comes after all", "Nina", 1, 5, List.of());
        var text = new ScenarioText(
                "nina", "M99", "-", "m99/scenarios/nina.yaml", heading, Set.of(), Scenarios.SHORT_TALK, script, "en");
        return new ScenarioLint(any -> Optional.empty()).of(text);
    }

    @Test
    void theClientBeginsAsTheScenarioSays() {
        assertThat(lint(Scripts.SHORT_TALK.replace("VAR guard = 6", "VAR guard = 5")))
                .contains(ScriptFault.of(1, "guard-arousal-and-hope-start"));
    }

    @Test
    void aScriptWithoutAReplyIsNoScene() {
        assertThat(lint(BEGINNING + "Nina sits down. #ending:stays\n-> END\n"))
                .contains(ScriptFault.of(1, "the-script-offers-no-reply"));
    }

    @Test
    void aReplyHasWords() {
        assertThat(lint(Scripts.SHORT_TALK.replace("[You nearly stayed at home. #move:LST-1]", "[{guard > 99: Yes.}]")))
                .contains(ScriptFault.of(0, "a-reply-has-no-words"));
    }

    @Test
    void aScriptThatTalksForEverIsNamedWhereItBegins() {
        String endless = "\n=== again\nAnd on.\n-> again\n";

        assertThat(lint(Scripts.SHORT_TALK.replace("Maybe. #ending:leaves", "-> again") + endless))
                .anySatisfy(fault -> {
                    assertThat(fault.words().key()).isEqualTo("after-a-reply-it-stops");
                    assertThat(fault.line()).isEqualTo(17);
                });
        assertThat(lint(BEGINNING + "-> again" + endless))
                .singleElement()
                .satisfies(fault -> assertThat(fault.words().key()).isEqualTo("it-cannot-be-played"));
    }

    @Test
    void aWalkThatTakesTooLongIsGivenUp() {
        String source = Scripts.SHORT_TALK;

        assertThat(ScriptLint.of(Scenarios.shortTalk(), source, Scripts.compiled(source), Duration.ZERO))
                .contains(ScriptFault.of(0, "playing-through-it-takes-longer", 0));
    }

    private static int lineOf(String source, String words) {
        return (int) source.substring(0, source.indexOf(words)).lines().count() + 1;
    }

    private static List<ScriptFault> lint(String source) {
        return ScriptLint.of(Scenarios.shortTalk(), source, Scripts.compiled(source));
    }
}
