package org.attune.curriculum.model.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attune.curriculum.model.files.ShippedModules.TREE;
import static org.attune.curriculum.model.files.ShippedModules.faultsOf;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules that a single changed word does not break: whole parts are missing, or of another shape. */
class EveryRuleTest {

    private static final String FOLDER = "m03-listening/";
    private static final String MODULE = FOLDER + "module.yaml";
    private static final String CHECKS = FOLDER + "checks.yaml";
    private static final String LESSON = FOLDER + "lessons/01-simple-and-deeper-reflections.md";
    private static final String SCENE = FOLDER + "scenarios/m03-s1.yaml";
    private static final String RUBRIC = "programme/rubrics/efc/v1.yaml";
    private static final String OUTSIDE = "programme/requirement-sets/icf-level-1.yaml";
    private static final String CRISIS = "library/protocols/crisis-contacts.yaml";
    private static final String SCRIPT = "library/scripts/opening.md";
    private static final String HANNA = "library/personas/hanna.yaml";

    static Stream<Arguments> slips() {
        return Stream.of(
                arguments(LESSON, "```exercise", "```quiz", "a-block-is-either-exercise"),
                arguments(LESSON, "id: M03-L1\n", "id: M03-L9\n", "the-id-must-be-as-module"),
                arguments(SCRIPT, "(?s)language: en\n---\n.*", "language: en\n---\n", "there-is-no-text-below"),
                arguments(SCRIPT, "language: en\n", "language: en\nreader: anybody\n", "reader-is-one-of-client"),
                arguments(CHECKS, "(?s)(\n    moments:)\n.*?(\n    nearly:)", "$1 []$2", "a-clip-needs-a-moment"),
                arguments(
                        CHECKS,
                        "(?s)(\n        - \\{at: 0:19).*?(\n      ends: 0:59)",
                        "$2",
                        "a-clip-needs-four-lines"),
                arguments(
                        CHECKS,
                        "(?s)\n      - \\{id: a.*?(\n      - \\{id: c)",
                        "$1",
                        "a-question-needs-three-options"),
                arguments(CHECKS, "\\{id: b, ", "{id: a, ", "two-options-have-the-same"),
                arguments(
                        CHECKS,
                        "(?s)(    pairs:\n.*?\n.*?)\n.*?(    extra:)",
                        "$1\n$2",
                        "a-question-needs-three-pairs"),
                arguments(CHECKS, "module: M03", "module: M04", "module-must-be"),
                arguments(FOLDER + "drills.yaml", "module: M03", "module: M04", "module-must-be"),
                arguments(SCENE, "id: m03-s1", "id: m03-s7", "the-id-must-be-as-the"),
                arguments(SCENE, "watch_for: \\[[^]]*]", "watch_for: LST-1", "must-be-a-list"),
                arguments(MODULE, "outcomes: \\[M03-O1, ", "outcomes: [[M03-O1], ", "must-hold-texts-only"),
                arguments(MODULE, "id: M03\n", "id: M03-of-a-school-by-the-sea\n", "the-id-of-a-module"),
                arguments(RUBRIC, "\n  2: [^\n]*", "", "every-level-from-to-needs"),
                arguments(RUBRIC, "note_required_at: \\[1, 5]", "note_required_at: [one, 5]", "is-not-a-level"),
                arguments(RUBRIC, "\n          3: [^\n]*", "", "needs-words-for-the-levels"),
                arguments(RUBRIC, "default: [0-9.]+", "default: three", "must-be-a-number"),
                arguments(OUTSIDE, "(?s)\nfacts:\n(  - [^\n]*\n)+", "\nfacts: []\n", "facts-must-not-be-empty"),
                arguments(HANNA, "(?s)\neases:\n(  - [^\n]*\n)+", "\neases: []\n", "must-not-be-empty"),
                arguments(CRISIS, "\n  en:\n", "\n  fr:\n", "the-english-words-are-missing"));
    }

    @ParameterizedTest(name = "{3}: {0}")
    @MethodSource("slips")
    void aBrokenRuleIsNamed(String file, String before, String after, String key) {
        var text = TREE.text(file).orElseThrow();
        var broken = text.replaceFirst(before, after);
        assertThat(broken).as("what is to be changed in " + file).isNotEqualTo(text);

        assertThat(faultsOf(ShippedModules.part(TREE.with(Map.of(file, broken)), near(file))))
                .extracting(Fault::file, fault -> fault.words().key())
                .contains(org.assertj.core.groups.Tuple.tuple(file, key));
    }

    /** Its own folder; what else is missing then is said as well, and does not matter here. */
    private static Pattern near(String file) {
        return Pattern.compile(file.replaceFirst("/.*", "") + "/(?!de/).*|programme/competencies.yaml");
    }

    @Test
    void aTextIsNoClip() {
        var front = "---\nid: a\naudio: a.vtt\ntranscript: a.vtt\n---\n\nHello.\n";
        var tree = ContentTree.of(Map.of("m99/lessons/a.md", front, "m99/lessons/a.vtt", "WEBVTT\n"));
        var desk = new Desk(tree, ShippedModules.TODAY);

        new TrackReader(desk, "m99/lessons/a.md")
                .ofLesson(PageText.read("m99/lessons/a.md", front, desk).front());

        assertThat(keys(desk.faults())).contains("is-no-clip-it-ends");
    }

    @Test
    void aLineOfATranscriptSaysSomething() {
        var faults = new Faults();

        WordsFile.read("a.vtt", "WEBVTT\n\n00:01.000 --> 00:02.500\n<v Mara></v>\n", faults);

        assertThat(keys(faults)).contains("this-line-says-nothing");
    }

    private static List<String> keys(Faults faults) {
        return faults.found().stream().map(fault -> fault.words().key()).toList();
    }
}
