package org.attune.curriculum.model.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attune.curriculum.model.files.ShippedModules.TODAY;
import static org.attune.curriculum.model.files.ShippedModules.TREE;
import static org.attune.curriculum.model.files.ShippedModules.faultsOf;

import java.util.Map;
import java.util.TreeMap;
import org.attune.curriculum.LearningModule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Modules and pages in a second language, here Welsh, which nobody has shipped. */
class MirrorTest {

    private static final String FOLDER = "m02-attunement/";
    private static final String LESSON = "lessons/01-three-strands.md";
    private static final String PROGRAMME = "programme/empathy-first-coach/";
    private static final String INK = "scenarios/m02-s2.ink";

    @Test
    void whatIsTranslatedIsReadInItsLanguageAndTheRestInTheOriginal() {
        var tree = translated(FOLDER, "module.yaml", "title: Emotional attunement", "title: Cydnaws")
                .with(translated(FOLDER, LESSON, "", "").files());
        var content = ContentReader.read(tree, TODAY);

        assertThat(content.faults()).isEmpty();
        var welsh = content.content().in("cy").modules().get("M02");
        assertThat(welsh.title()).startsWith("Cydnaws");
        assertThat(welsh.about().languages().main()).isEqualTo("cy");
        assertThat(welsh.lessons().get(0).language()).isEqualTo("cy");
        assertThat(welsh.lessons().get(1).language()).isEqualTo("en");
        assertThat(welsh.about().languages().checks()).isEqualTo("en");
        assertThat(content.content().modules().get("M02").title()).startsWith("Emotional");
        assertThat(content.content().in("fr").modules().get("M02").title()).startsWith("Emotional");
    }

    @Test
    void allLanguagesTogetherAreOneVersion() {
        var tree = translated(FOLDER, LESSON, "", "");
        var content = ContentReader.read(tree, TODAY).content();
        LearningModule original = content.modules().get("M02");

        assertThat(content.in("cy").modules().get("M02").digest()).isEqualTo(original.digest());
        assertThat(original.digest())
                .isNotEqualTo(ContentReader.read(TREE, TODAY)
                        .content()
                        .modules()
                        .get("M02")
                        .digest());
        var stored = ContentReader.module(tree.under(FOLDER));
        assertThat(stored.in("cy").lessons().get(0).language()).isEqualTo("cy");
        assertThat(stored.in("fr")).isEqualTo(original);
    }

    @Test
    void aPageOfTheLibraryIsReadInItsLanguage() {
        var content = ContentReader.read(
                translated("library/scripts/", "opening.md", "title: The opening minute", "title: Y funud gyntaf"),
                TODAY);

        assertThat(content.faults()).isEmpty();
        assertThat(content.content()
                        .in("cy")
                        .library()
                        .pages()
                        .get("script-opening")
                        .title())
                .isEqualTo("Y funud gyntaf");
        assertThat(content.content()
                        .in("cy")
                        .library()
                        .pages()
                        .get("script-closing")
                        .language())
                .isEqualTo("en");
    }

    @Test
    void aTranslatedScriptMayDifferInWordsOnly() {
        var source = TREE.text(FOLDER + INK).orElseThrow();
        var words = source.replace("Kwame", "Gwilym").replaceAll("(?m)^(    )?([A-Z][a-z]+ [a-z]+)", "$1Geiriau");
        assertThat(words).isNotEqualTo(source);

        assertThat(ScriptBones.firstDifference(source, words)).isEmpty();
        assertThat(ScriptBones.firstDifference(source, source.replaceFirst("~ g\\(-1\\)", "~ g(-2)")))
                .isPresent();
        assertThat(ScriptBones.firstDifference(source, source.replaceFirst("#move:[A-Z]+-\\d", "#move:LST-9")))
                .isPresent();
        assertThat(ScriptBones.firstDifference(source, source + "\n=== extra\n-> END\n"))
                .isPresent();
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            module.yaml      | id: M02-O1    | id: M02-O9       | outcomes: M02-O1 is missing, the original has it
            module.yaml      | minutes: 25   | minutes: 26      | M02-L1 minutes must be as in the original: 25, not 26
            module.yaml      | language: cy  | language: fr     | the language must be cy
            module.yaml      | author:       | writer:          | author is missing
            checks.yaml      | id: M02-C01   | id: M02-C99      | items: M02-C99 is not in the original
            checks.yaml      | type: single  | type: essay      | type is one of
            checks.yaml      | {id: b,       | {id: x,          | options: b is missing
            drills.yaml      | minutes: 8    | minutes: 9       | minutes must be as in the original: 8, not 9
            reflections.yaml | id: M02-R1    | id: M02-R8       | prompts: M02-R8 is not in the original
            scenarios/m02-s1.yaml | level: 1 | level: 3         | level must be as in the original
            lessons/01-three-strands.md | good: true | good: false | a good one among them
            lessons/01-three-strands.md | id: M02-L1-E1 | id: M02-L1-E9 | the exercises of M02-L1
            """)
    void aTranslationThatIsNotTheSameIsNamed(String file, String before, String after, String message) {
        assertThat(faultsOf(translated(FOLDER, file, before, after))).anySatisfy(fault -> {
            assertThat(fault.file()).isEqualTo(FOLDER + "cy/" + file);
            assertThat(fault.message()).contains(message);
            assertThat(fault.line()).isPositive();
        });
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            at_least: 3840         | at_least: 3841        | at_least must be as in the original: 3840, not 3841
            where: {role: coach}   | where: {role: client} | role must be as in the original: coach, not client
            ', EFC-16]}'           | ']}'                  | requirements must be as in the original: 3, not 2
            by_week: 8             | by_weeks: 8           | by_weeks is not in the original
            by_week: 8             | by_weeks: 8           | by_week is missing
            language: cy           | language: fr          | the language must be cy
            title: Pass the exam   | title: ''             | title
            id: EFC-18             | id: EFC-99            | id must be as in the original: EFC-18, not EFC-99
            """)
    void aProgrammeIsAskedForAlikeInEveryLanguage(String before, String after, String message) {
        assertThat(faultsOf(translated(PROGRAMME, "v1.yaml", before, after))).anySatisfy(fault -> {
            assertThat(fault.file()).isEqualTo(PROGRAMME + "cy/v1.yaml");
            assertThat(fault.message()).contains(message);
            assertThat(fault.line()).isPositive();
        });
    }

    @Test
    void aTranslatedProgrammeMovesNobody() {
        var tree = translated(PROGRAMME, "v1.yaml", "title: Pass the exam", "title: Yr arholiad");

        assertThat(faultsOf(tree)).isEmpty();
        assertThat(unit(tree)).isEqualTo(unit(TREE));
        assertThat(faultsOf(TREE.with(Map.of(PROGRAMME + "cy/v9.yaml", "id: lost"))))
                .extracting(Fault::file)
                .contains(PROGRAMME + "cy/v9.yaml");
    }

    @Test
    void aScriptThatPlaysDifferentlyIsNamedWithItsLine() {
        var tree = translated(FOLDER, INK, "#move:", "#slip:");

        assertThat(faultsOf(tree)).singleElement().satisfies(fault -> {
            assertThat(fault.file()).isEqualTo(FOLDER + "cy/" + INK);
            assertThat(fault.line()).isGreaterThan(30);
        });
    }

    @Test
    void aTranslationOfNothingIsNamed() {
        assertThat(faultsOf(TREE.with(Map.of(FOLDER + "cy/lessons/09-lost.md", "lost"))))
                .extracting(Fault::toString)
                .contains(FOLDER + "cy/lessons/09-lost.md:1 there is no original of this file");
    }

    /** The version of the programme; enrolments are bound to it. */
    private static String unit(ContentTree tree) {
        return Units.of(tree, ContentReader.read(tree, TODAY).content())
                .get(Units.programme("empathy-first-coach/v1"))
                .digest();
    }

    /** The shipped tree with one file in a Welsh mirror folder, one place of it changed. */
    private static ContentTree translated(String folder, String file, String before, String after) {
        var text = TREE.text(folder + file).orElseThrow().replaceFirst("(?m)^language: en", "language: cy");
        assertThat(text).contains(before);
        var files = new TreeMap<>(TREE.files());
        files.put(folder + "cy/" + file, text.replaceFirst(java.util.regex.Pattern.quote(before), after));
        return ContentTree.of(files);
    }
}
