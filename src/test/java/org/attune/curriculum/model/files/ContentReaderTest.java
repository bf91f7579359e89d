package org.attune.curriculum.model.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attune.curriculum.model.files.ShippedModules.TODAY;
import static org.attune.curriculum.model.files.ShippedModules.TREE;
import static org.attune.curriculum.model.files.ShippedModules.with;

import java.time.LocalDate;
import java.util.Locale;
import org.attune.curriculum.CheckItem;
import org.attune.curriculum.Lesson;
import org.junit.jupiter.api.Test;

/** What the rest of Attune gets to see of the shipped files. */
class ContentReaderTest {

    private static final String LESSON = "m03-listening/lessons/01-simple-and-deeper-reflections.md";

    private final Content content = ContentReader.read(TREE, TODAY).content();

    @Test
    void aModuleHasItsLessonsQuestionsAndScenarios() {
        var module = content.modules().get("M03");

        assertThat(module.lessons()).extracting(Lesson::id).containsExactly("M03-L1", "M03-L2", "M03-L3", "M03-L4");
        assertThat(module.items()).hasSizeGreaterThanOrEqualTo(25);
        assertThat(module.items()).extracting(CheckItem::type).contains(CheckItem.Type.values());
        assertThat(module.scenarios())
                .extracting(scenario -> scenario.isPlayable())
                .containsExactly(false, true);
        assertThat(module.check().passPercent()).isEqualTo(80);
    }

    @Test
    void aLessonIsProseExerciseAndSomethingToTryInTheirOrder() {
        var pieces = content.modules().get("M03").lessons().get(0).pieces();

        assertThat(pieces.get(0).html())
                .startsWith("<p>Think of the last time")
                .contains("<h2 id=\"s-what-a-reflection-is\">What a reflection is</h2>");
        assertThat(pieces.get(1).exercise().replies()).hasSize(4);
        assertThat(pieces.get(2).html()).contains("<h2 id=\"s-to-take-with-you\">To take with you</h2>");
        assertThat(pieces.get(3).tryLines()).hasSize(3);
    }

    @Test
    void markupAndScriptsOfAnAuthorDoNotReachThePage() {
        var tree = with(
                LESSON,
                "Think of the last time",
                "<script>alert(1)</script><img src=x onerror=alert(1)> [here](javascript:alert(1)) Think of the last time");
        var html = ContentReader.read(tree, TODAY)
                .content()
                .modules()
                .get("M03")
                .lessons()
                .get(0)
                .pieces()
                .get(0)
                .html();

        assertThat(html).doesNotContain("<script").doesNotContain("<img").doesNotContain("href=\"javascript");
    }

    @Test
    void theDigestChangesWithAnyWordAndOnlyWithWords() {
        var changed = with(LESSON, "Think of the last time", "Think of the first time");

        assertThat(changed.under("m03-listening/").digest())
                .isNotEqualTo(TREE.under("m03-listening/").digest());
        assertThat(changed.under("library/").digest())
                .isEqualTo(TREE.under("library/").digest());
        assertThat(content.modules().get("M03").digest())
                .isEqualTo(TREE.under("m03-listening/").digest());
    }

    @Test
    void aStoredVersionReadsLikeTheTreeItCameFrom() {
        var stored = ContentReader.module(TREE.under("m03-listening/"));

        assertThat(stored.original()).isEqualTo(content.modules().get("M03"));
    }

    @Test
    void theRubricKnowsItsAnchorsFloorsAndCriticalBehaviours() {
        var rubric = content.rubrics().get("efc/v1");

        assertThat(rubric.behaviour("ATT-2").orElseThrow().getAnchors()).containsKeys(1, 3, 5);
        assertThat(rubric.floorOf("D3")).isEqualTo(3.0);
        assertThat(rubric.getCritical()).contains("TRU-1", "REG-4", "SAF-1", "ETH-3");
        assertThat(rubric.criticalWhen("SAF-1")).isEqualTo("cue");
        assertThat(rubric.criticalWhen("TRU-1")).isEqualTo("always");
        assertThat(rubric.getScale().getNoteRequiredAt()).containsExactlyInAnyOrder(1, 5);
        assertThat(rubric.getNotRated()).containsOnlyKeys("not-observed", "no-opportunity");
        assertThat(rubric.getBreaches()).hasSize(4);
    }

    @Test
    void everyBehaviourHasAnchorsInExactlyOneRubricAndASessionIsRatedInEightDomains() {
        var anchored = content.rubrics().values().stream()
                .flatMap(rubric -> rubric.behaviours().map(behaviour -> behaviour.getId()))
                .toList();

        assertThat(anchored)
                .containsExactlyInAnyOrderElementsOf(content.behaviours().keySet());
        assertThat(content.rubrics().get("efc/v1").getDomains())
                .extracting(domain -> domain.getId())
                .containsExactly("D1", "D2", "D3", "D4", "D5", "D6", "D7", "D8");
    }

    @Test
    void crisisContactsFollowTheCountryAndFallBackToAnywhere() {
        assertThat(content.crisis().in(Locale.GERMANY, TODAY).here().country()).isEqualTo("DE");
        assertThat(content.crisis().in(Locale.GERMANY, TODAY).word("heading")).isEqualTo("Jetzt Hilfe finden");
        assertThat(content.crisis().in(Locale.ENGLISH, TODAY).here().country()).isEqualTo("INT");
        assertThat(content.crisis().in(Locale.JAPAN, TODAY).word("heading")).isEqualTo("Find help now");
    }

    @Test
    void anOverdueContactIsMarkedAndStays() {
        var contacts = content.crisis().in(Locale.UK, LocalDate.of(2027, 8, 1));

        assertThat(contacts.here().overdue()).isTrue();
        assertThat(contacts.here().lines()).isNotEmpty();
    }
}
