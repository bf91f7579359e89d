package org.attune.curriculum.model.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attune.curriculum.model.files.ShippedModules.TREE;
import static org.attune.curriculum.model.files.ShippedModules.faultsOf;
import static org.attune.curriculum.model.files.ShippedModules.with;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules about words and shapes, each with a text that breaks it. */
class LintRulesTest {

    private static final String LESSON = "m03-listening/lessons/01-simple-and-deeper-reflections.md";
    private static final String HARD = "Notwithstanding considerable organizational heterogeneity, practitioners"
            + " characteristically conceptualize interpersonal understanding as an extraordinarily multidimensional"
            + " phenomenon necessitating comprehensive contextualization, methodological sophistication,"
            + " interdisciplinary collaboration, and continuous reconsideration of fundamental presuppositions.\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She spoke of suicide.\nShe had saved up the tablets.",
                "He thought of ending his life.\n\nHe said he would jump off a bridge.",
                "Suizid\nEr sprach von einer Überdosis.",
                "Self-harm often begins small.\nRazor blades were on the table."
            })
    void aMeansIsNeverNamedWhereSelfHarmIsSpokenOf(String text) {
        var faults = found(to -> MethodDetail.check("a.md", text, to));

        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isGreaterThan(1);
            assertThat(fault.message()).contains("never names a means");
        });
    }

    @Test
    void speakingOfItPlainlyIsFine() {
        assertThat(found(to ->
                        MethodDetail.check("a.md", "Ask: are you thinking of suicide?\nStay. Call somebody.", to)))
                .isEmpty();
        assertThat(found(to -> MethodDetail.check("a.md", "She takes her tablets at eight.", to)))
                .isEmpty();
    }

    @Test
    void wordsOfSomebodyElsesQuestionnaireAreFoundAcrossLines() {
        var text = "One line.\nThis is a Sample sentence,\nthat stands for foreign words.";

        assertThat(found(to -> ForeignText.check("a.md", text, to)))
                .extracting(Fault::line)
                .contains(2);
        assertThat(found(to -> ForeignText.check("a.md", "A sample of words that stands alone.", to)))
                .isEmpty();
    }

    @Test
    void whatClientsReadIsEasyToRead() {
        var easy = "You can stop at any time. You do not have to say why. ".repeat(5);

        assertThat(found(to -> ReadingAge.check("a.md", "en", easy + "\n\n" + HARD.repeat(3), 10, to)))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.line()).isEqualTo(12);
                    assertThat(fault.message()).contains("years of school");
                });
        assertThat(found(to -> ReadingAge.check("a.md", "en", easy, 1, to))).isEmpty();
    }

    @Test
    void germanIsMeasuredByAFormulaForGerman() {
        var easy =
                "Sie können jederzeit aufhören. Sie müssen nicht sagen, warum. Wir machen dann eine Pause. ".repeat(4);
        var hard = ("Unbeschadet organisationsspezifischer Besonderheiten charakterisieren Verantwortungsträger"
                        + " zwischenmenschliche Verständigungsprozesse überwiegend als außerordentlich vielschichtige"
                        + " Gestaltungsherausforderungen interdisziplinärer Zusammenarbeit. ")
                .repeat(4);

        assertThat(ReadingAge.grade("de", easy)).isLessThan(ReadingAge.MOST);
        assertThat(ReadingAge.grade("de", hard)).isGreaterThan(ReadingAge.MOST);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            <script>alert(1)</script>            | HTML has no place here
            Some <b>bold</b> words               | HTML has no place here
            ![a picture](https://example.org/p)  | pictures have no place here
            [here](javascript:alert)             | a link must begin with https://
            [here](http://example.org)           | a link must begin with https://
            """)
    void markupThatIsNoMarkdownIsNamedWithItsLine(String markup, String message) {
        var faults = pageOf("One.\n\n" + markup + "\n");

        assertThat(faults).isNotEmpty().allSatisfy(fault -> {
            assertThat(fault.line()).isEqualTo(6);
            assertThat(fault.message()).contains(message);
        });
    }

    @Test
    void whatIsNestedWithoutEndIsRefusedBeforeAnybodyClimbsDown() {
        assertThat(found(to -> TextLint.isTooDeep("a.yaml", "a: " + "[".repeat(1_000), to)))
                .hasSize(1);
        assertThat(found(to -> TextLint.isTooDeep("a.yaml", "- ".repeat(1_000), to)))
                .hasSize(1);
        assertThat(found(to -> TextLint.isTooDeep("a.md", ">".repeat(1_000), to)))
                .hasSize(1);
        assertThat(found(to -> TextLint.isTooDeep("a.md", "x".repeat(5_000), to)))
                .extracting(Fault::message)
                .containsExactly("the line is longer than 4000 characters");
        assertThat(pageOf("*a **b ".repeat(400) + "\n" + "** * ".repeat(400))).isNotNull();
    }

    @Test
    void aScriptSaysWhoWroteIt() {
        assertThat(found(to -> TextLint.check("m/scenarios/a.ink", "// Author: us.\nHello.", to)))
                .extracting(Fault::message)
                .anySatisfy(message -> assertThat(message).contains("licence"))
                .anySatisfy(message -> assertThat(message).contains("review date"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Diese Übung heilt Ihre Angst.",
                "Coaching behandelt das Trauma.",
                "Die Methode ist klinisch erwiesen.",
                "Wir garantieren Erfolg.",
                "Das wirkt bei allen."
            })
    void aGermanClaimIsAClaimToo(String claim) {
        assertThat(found(to -> Claims.check("a.md", claim, to))).hasSize(1);
    }

    @Test
    void aModuleHasFourLessonsAndEachBehaviourIsTrainedSomewhere() {
        var three = with(
                "m03-listening/module.yaml",
                "  - {id: M03-L2, title: \"Reflect, name, inquire: the chain\", file:"
                        + " lessons/02-reflect-name-inquire.md, minutes: 25, outcomes: [M03-O1, M03-O4]}\n",
                "");
        assertThat(messages(three)).contains("a module needs 4 lessons or more, there are 3");

        var drills = "m03-listening/drills.yaml";
        var without = TREE.text(drills).orElseThrow().replace("behaviour: LST-6", "behaviour: LST-5");
        assertThat(messages(TREE.with(Map.of(drills, without)))).contains("no drill of any module practises LST-6");
    }

    @Test
    void aBankHasTwentyFiveQuestions() {
        var checks = "m03-listening/checks.yaml";
        var text = TREE.text(checks).orElseThrow();
        var few = text.substring(0, text.indexOf("  - id: M03-C20"));

        assertThat(messages(TREE.with(Map.of(checks, few))))
                .anySatisfy(message -> assertThat(message).contains("needs 25 questions or more"));
    }

    @Test
    void anIdIsShortAndPlain() {
        assertThat(messages(with(LESSON, "id: M03-L1-E1", "id: \"<b>\"")))
                .anySatisfy(message -> assertThat(message).contains("an id has letters"));
    }

    private static List<String> messages(ContentTree tree) {
        return faultsOf(tree).stream().map(Fault::message).toList();
    }

    private static List<Fault> pageOf(String body) {
        var desk = new Desk(TREE, ShippedModules.TODAY);
        PageText.read("a.md", "---\nid: a\n---\n" + body, desk).pieces();
        return desk.faults().found();
    }

    private static List<Fault> found(Consumer<Faults> check) {
        var faults = new Faults();
        check.accept(faults);
        return faults.found();
    }
}
