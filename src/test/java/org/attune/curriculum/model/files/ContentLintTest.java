package org.attune.curriculum.model.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attune.curriculum.model.files.ShippedModules.TREE;
import static org.attune.curriculum.model.files.ShippedModules.faultsOf;
import static org.attune.curriculum.model.files.ShippedModules.with;
import static org.attune.curriculum.model.files.ShippedModules.without;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule for authors, with content that breaks it. */
class ContentLintTest {

    private static final String MODULE = "m03-listening/module.yaml";
    private static final String CHECKS = "m03-listening/checks.yaml";
    private static final String LESSON = "m03-listening/lessons/01-simple-and-deeper-reflections.md";
    private static final String PRIYA = "m03-listening/scenarios/m03-s1.yaml";
    private static final String RUBRIC = "programme/rubrics/efc/v1.yaml";
    private static final String PROGRAMME = "programme/efc-starter/v1.yaml";
    private static final String CRISIS = "library/protocols/crisis-contacts.yaml";

    private static final String FULL_PROGRAMME = "programme/empathy-first-coach/";
    private static final Pattern FEW = Pattern.compile("(programme|library|m03-listening|m08-safety)/.*");

    @Test
    void whatIsShippedHasNoFault() {
        assertThat(faultsOf(TREE)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `m03-listening/module.yaml`    | `  - {id: M03-O2,`            | `  - {id: M03-O1,`             | `the id M03-O1 is taken by`
            `m03-listening/module.yaml`    | `slug: m03-listening`         | `slug: m04`                    | `slug must be m03-listening`
            `m03-listening/module.yaml`    | `title: Active listening`     | `titel: Active listening`      | `title is missing`
            `m03-listening/module.yaml`    | `title: Active listening`     | `titel: Active listening`      | `titel is not a field`
            `m03-listening/module.yaml`    | `self_paced_minutes: 120`     | `self_paced_minutes: two`      | `must be a whole number`
            `m03-listening/module.yaml`    | `scenarios: [m03-s1, m03-s2]` | `scenarios: [m03-s2]`          | `needs 2 scenarios or more`
            `m03-listening/module.yaml`    | `scenarios: [m03-s1, m03-s2]` | `scenarios: [m03-s1, m03-s9]`  | `no file m03-listening/scenarios/m03-s9.yaml`
            `m03-listening/module.yaml`    | `LST-5, LST-6]`               | `LST-5, LST-7]`                | `LST-7 is not a behaviour`
            `m03-listening/module.yaml`    | `LST-5, LST-6]`               | `LST-5, TRU-1]`                | `no drill practises TRU-1`
            `m03-listening/module.yaml`    | `LST-5, LST-6]`               | `LST-5, REG-4]`                | `no scenario watches for REG-4`
            `m03-listening/module.yaml`    | `{draw: 10,`                  | `{draw: 20,`                   | `needs a bank of 50 questions`
            `m03-listening/module.yaml`    | `{draw: 10,`                  | `{draw: 3,`                    | `a question for every outcome`
            `m03-listening/module.yaml`    | `outcomes: [M03-O3, M03-O4]}` | `outcomes: [M03-O4]}`          | `no lesson leads to M03-O3`
            `m03-listening/module.yaml`    | `checks: checks.yaml`         | `checks: quiz.yaml`            | `there is no file m03-listening/quiz.yaml`
            `m03-listening/module.yaml`    | `author: Attune curriculum team` | `written: by us`            | `author is missing`
            `m03-listening/module.yaml`    | `licence: Apache-2.0`         | `right: reserved`              | `licence is missing`
            `m03-listening/module.yaml`    | `review_date: 2027-11-01`     | `review_date: soon`            | `must be a date such as`
            `m03-listening/module.yaml`    | `domain: D3`                  | `domain: [D3]`                 | `domain must be a text`
            `m03-listening/module.yaml`    | `domain: D3`                  | `domain: D33`                  | `D33 is not a domain`
            `m03-listening/checks.yaml`    | `outcome: M03-O1`             | `outcome: M03-O9`              | `M03-O9 is not an outcome`
            `m03-listening/checks.yaml`    | `type: single`                | `type: essay`                  | `type is one of`
            `m03-listening/checks.yaml`    | `key: c`                      | `key: e`                       | `the key names an option that is not there`
            `m03-listening/checks.yaml`    | `key: {best: d, worst: b}`    | `key: {best: d, worst: d}`     | `best reply cannot be the worst`
            `m03-listening/checks.yaml`    | `key: [a, d]`                 | `key: [a]`                     | `two of them in its key`
            `m03-listening/checks.yaml`    | `, rationale: "A question comes last` | `, reason: "A question comes last` | `rationale is missing`
            `m03-listening/checks.yaml`    | `    retire: 2029-12-31`      | `    retired: 2029-12-31`      | `retire is missing`
            `m03-listening/checks.yaml`    | `id: M03-C02`                 | `id: M03-C01`                  | `the id M03-C01 is taken by`
            `m03-listening/checks.yaml`    | `      - {id: e, text: "'What was it about the corridor` | `      - {id: d, text: "'What was it about the corridor` | `two steps have the same id`
            `m03-listening/checks.yaml`    | `text: "Three slow seconds with nothing said."` | `text: "'You found your plant in the corridor!'"` | `two steps have the same text`
            `m03-listening/checks.yaml`    | `right: "Deeper reflection"`  | `right: "Simple reflection"`   | `have the same text`
            `m03-listening/checks.yaml`    | `right: "Open question"`      | `with: "Open question"`        | `right is missing`
            `m03-listening/checks.yaml`    | `model_answer: "There may be some anger in this."` | `model_answer: "Are you angry?"` | `the model answer itself would not be counted`
            `m03-listening/checks.yaml`    | `    needs:`                  | `    words:`                   | `a short answer needs accept or needs`
            `m03-listening/checks.yaml`    | `- [anger, angry, angrier,`   | `- ["?", angry, angrier,`      | `accept and needs hold words`
            `m03-listening/checks.yaml`    | `      - [anger, angry, angrier, cross, furious, fury, rage, mad, annoy*, irritat*]` | `      - anger` | `must hold lists of words`
            `m03-listening/checks.yaml`    | `{at: 0:07, who: Coach`       | `{at: seven, who: Coach`       | `at must be a time such as 1:05`
            `m03-listening/checks.yaml`    | `{at: 0:07, who: Coach`       | `{at: 0:57, who: Coach`        | `does not come after the one before it`
            `m03-listening/checks.yaml`    | `      ends: 0:59`            | `      ends: 0:50`             | `the clip ends before its last line`
            `m03-listening/checks.yaml`    | `{from: 0:30, to: 0:34`       | `{from: 0:31, to: 0:34`        | `nobody could mark it`
            `m03-listening/checks.yaml`    | `{from: 0:30, to: 0:34`       | `{from: 0:34, to: 0:30`        | `a moment ends after it begins`
            `m03-listening/checks.yaml`    | `{from: 0:30, to: 0:34`       | `{from: 0:30, to: 0:41`        | `two moments hold the line at 0:40`
            `m03-listening/checks.yaml`    | `{from: 0:30, to: 0:34`       | `{from: 0:00, to: 0:59`        | `there is nothing to find`
            `m03-listening/checks.yaml`    | `    elsewhere: "Listen for`  | `    otherwise: "Listen for`   | `elsewhere is missing`
            `m08-safety/module.yaml`       | `check: {draw: 10,`           | `check: {draw: 8,`             | `the critical questions and one for each other outcome make 9`
            `m03-listening/drills.yaml`    | `behaviour: LST-1`            | `behaviour: XYZ-1`             | `XYZ-1 is not a behaviour`
            `m03-listening/drills.yaml`    | `minutes: 8`                  | `minutes: 45`                  | `a whole number from 5 to 10`
            `m03-listening/reflections.yaml` | `  - id: M03-R3`            | `  - id: M03-R2`               | `the id M03-R2 is taken by`
            `m03-listening/scenarios/m03-s1.yaml` | `content_notes: [overload at work, an ageing parent]` | `content_notes: []` | `needs content notes`
            `m03-listening/scenarios/m03-s1.yaml` | `end_and_derole: true` | `end_and_derole: false`        | `stepping out of the role`
            `m03-listening/scenarios/m03-s1.yaml` | `watch_for: [LST-1`    | `watch_for: [LST-0`            | `LST-0 is not a behaviour`
            `m03-listening/scenarios/m03-s1.yaml` | `arousal: 6`           | `arousal: 11`                  | `from 0 to 10`
            `m03-listening/scenarios/m03-s2.yaml` | `ink: m03-s2.ink`      | `ink: tomasz.ink`              | `there is no file`
            `programme/rubrics/efc/v1.yaml` | `version: 1`                 | `version: 2`                   | `must be those of the path`
            `programme/rubrics/efc/v1.yaml` | `- id: TRU-2`                | `- id: TRU-9`                  | `TRU-9 is not a behaviour`
            `programme/rubrics/efc/v1.yaml` | `critical: [TRU-1, REG-4`    | `critical: [REG-4`             | `TRU-1 is critical in one place`
            `programme/efc-starter/v1.yaml` | `modules: [M03]`             | `modules: [M03, M99]`          | `there is no module M99`
            `programme/efc-starter/v1.yaml` | `rubric: efc/v1`             | `rubric: efc/v2`               | `there is no rubric efc/v2`
            `programme/empathy-first-coach/v1.yaml` | `- {open: [M09], needs: [M01,` | `- {open: [M09], needs: [M11,` | `M11 is neither a module nor a requirement`
            `programme/empathy-first-coach/v1.yaml` | `{open: [M09],`         | `{open: [M09, M11],`           | `M11 is no module of this programme`
            `programme/empathy-first-coach/v1.yaml` | `{open: [M09],`         | `{open: [M09, M05],`           | `M05 is opened in two places`
            `programme/empathy-first-coach/v1.yaml` | `M08], needs: [EFC-01]}` | `M08], needs: [M09]}`         | `M09 waits in the end for itself`
            `programme/empathy-first-coach/v1.yaml` | `needs: [EFC-07, EFC-18]` | `needs: [EFC-19]`            | `EFC-19 waits in the end for itself`
            `programme/efc-starter/v1.yaml` | `requirements: [EFS-05]`     | `requirements: []`             | `no stage holds EFS-05`
            `library/scripts/opening.md`    | `---`                        | `----`                         | `between two lines of ---`
            `library/protocols/crisis-contacts.yaml` | `fallback: INT`     | `fallback: XX`                 | `the fallback XX is not among`
            """)
    void aBrokenRuleIsNamed(String file, String before, String after, String message) {
        assertThat(faultsOf(near(file, with(file, before, after))))
                .anySatisfy(fault -> assertThat(fault.toString()).contains(file).contains(message));
    }

    /** As much of a tree as this file needs; the full programme alone names all modules. */
    private static ContentTree near(String file, ContentTree tree) {
        return file.startsWith(FULL_PROGRAMME) ? tree : ShippedModules.part(tree, FEW);
    }

    @Test
    void twoStepsAreNoOrder() {
        var text = TREE.text(CHECKS).orElseThrow();
        var from = text.indexOf("      - {id: c, text: \"'I wonder if that stung");
        var few = text.substring(0, from) + text.substring(text.indexOf("    critical: false", from));

        assertThat(faultsOf(TREE.with(Map.of(CHECKS, few))))
                .anySatisfy(fault -> assertThat(fault.message()).contains("four or more"));
    }

    @Test
    void aFaultNamesItsLine() {
        var line = lineOf(CHECKS, "    key: [a, d]");

        assertThat(faultsOf(with(CHECKS, "    key: [a, d]", "    key: [a]")))
                .filteredOn(fault -> fault.file().equals(CHECKS))
                .extracting(Fault::line)
                .containsExactly(line);
    }

    @Test
    void aFaultInAnExerciseNamesItsLineInTheLesson() {
        var line = lineOf(LESSON, "id: M03-L1-E1");

        assertThat(faultsOf(with(LESSON, "id: M03-L1-E1", "name: M03-L1-E1")))
                .contains(new Fault(LESSON, line, Faults.words("is-not-a-field-that", "name"), Fault.Weight.WRONG));
    }

    @Test
    void brokenYamlIsOneFaultWithItsLine() {
        assertThat(faultsOf(with(PRIYA, "level: 1", "level: [1")))
                .filteredOn(fault -> fault.file().equals(PRIYA))
                .hasSize(1)
                .allSatisfy(fault -> assertThat(fault.line()).isGreaterThan(10));
    }

    @Test
    void aliasesThatGrowAreRefused() {
        var bomb = with(MODULE, "catalogue_rows: [", "catalogue_rows: &rows [");

        assertThat(faultsOf(bomb.with(Map.of(MODULE, bomb.text(MODULE).orElseThrow() + "more: [*rows, *rows]\n"))))
                .anySatisfy(fault -> assertThat(fault.message()).contains("aliases"));
    }

    @Test
    void threePromptsAreNeeded() {
        var text = TREE.text("m03-listening/reflections.yaml").orElseThrow();
        var two = text.substring(0, text.indexOf("  - id: M03-R3"));

        assertThat(faultsOf(TREE.with(Map.of("m03-listening/reflections.yaml", two))))
                .anySatisfy(fault -> assertThat(fault.message()).contains("needs 3 reflections or more"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This way of listening cures burnout.",
                "You will heal your trauma in six weeks.",
                "A clinically proven method.",
                "Coaching treats anxiety.",
                "We guarantee results.",
                "You diagnose the client first.",
                "It works for everyone."
            })
    void aClaimOfTreatmentOrAPromiseIsRefused(String claim) {
        assertThat(faultsOf(near(LESSON, with(LESSON, "## Exercise", claim + "\n\n## Exercise"))))
                .filteredOn(fault -> fault.file().startsWith("m03-listening/"))
                .extracting(Fault::file, Fault::line)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(LESSON, lineOf(LESSON, "## Exercise")));
    }

    @Test
    void aPassedReviewDateIsOverdueAndDoesNotStandInTheWay() {
        var result = ContentReader.read(TREE, LocalDate.of(2028, 1, 1));

        assertThat(result.faults()).extracting(Fault::file).contains(MODULE, RUBRIC, PROGRAMME);
        assertThat(result.wrong()).isEmpty();
    }

    @Test
    void crisisContactsAreOverdueAfter180Days() {
        assertThat(faultsOf(TREE, LocalDate.of(2026, 11, 1).plusDays(180))).isEmpty();
        assertThat(faultsOf(TREE, LocalDate.of(2026, 11, 1).plusDays(181)))
                .anySatisfy(
                        fault -> assertThat(fault.toString()).startsWith(CRISIS).contains("were not verified"));
    }

    @Test
    void withoutCrisisContactsNothingIsPublished() {
        assertThat(faultsOf(without(CRISIS))).extracting(Fault::file).containsExactly(CRISIS);
    }

    @Test
    void aFileNobodyRefersToIsNamed() {
        assertThat(faultsOf(TREE.with(Map.of("m03-listening/lessons/05-lost.md", "lost"))))
                .extracting(Fault::message)
                .containsExactly("nothing refers to this file");
    }

    @Test
    void whatTheBuildOrAnEditorLeavesBesideContentIsPassedOver(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("m03-s2.ink.json"), "{}");
        Files.writeString(folder.resolve("scenarios.txt"), "m03-s2");
        Files.writeString(folder.resolve(".draft.md"), "…");

        assertThat(ContentTree.read(folder).files()).isEmpty();
    }

    @Test
    void aFileThatIsNotTextIsNamed(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("module.yaml"), new byte[] {(byte) 0xc3, 0x28});

        assertThat(faultsOf(ContentTree.read(folder)))
                .anySatisfy(fault ->
                        assertThat(fault.toString()).contains("module.yaml").contains("UTF-8"));
    }

    @Test
    void aLeftOutHeadingLevelIsNamed() {
        assertThat(faultsOf(with(LESSON, "## What it sounds like", "#### What it sounds like")))
                .extracting(Fault::message)
                .containsExactly("a heading level is left out");
    }

    @Test
    void faultsOfSeveralFilesAreToldTogether() {
        var tree = with(MODULE, "domain: D3", "domain: D33").with(Map.of(CRISIS, ""));

        assertThat(faultsOf(tree)).extracting(Fault::file).containsSubsequence(List.of(CRISIS, MODULE));
    }

    private static int lineOf(String file, String words) {
        var text = TREE.text(file).orElseThrow();
        return (int) text.substring(0, text.indexOf(words)).lines().count() + 1;
    }
}
