package org.attune.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.attune.curriculum.model.Answer;
import org.attune.curriculum.model.files.ContentTree;
import org.attune.evidence.EvidenceFact;
import org.attune.evidence.EvidenceKind;
import org.attune.evidence.EvidenceLedger;
import org.attune.identity.Role;
import org.attune.practice.ScenarioLibrary;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;
import org.attune.testing.Deployments;
import org.attune.testing.InContainer;
import org.attune.testing.SignedInAs;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Versions that stay, tries that happen once, evidence that is written once. */
@InContainer
class CurriculumIT {

    private static final long SCHOOL = 910_001;
    private static final AtomicLong PEOPLE = new AtomicLong(910_000);
    private static final String LESSON = "m03-listening/lessons/01-simple-and-deeper-reflections.md";
    private static final String RUBRIC = "programme/rubrics/efc/v1.yaml";

    private final long ana = PEOPLE.incrementAndGet();

    @Deployment
    static WebArchive theWar() {
        return Deployments.theWar();
    }

    @Inject
    Publishing publishing;

    @Inject
    Catalog catalog;

    @Inject
    Rubrics rubrics;

    @Inject
    ScenarioLibrary scenes;

    @Inject
    Enrolments enrolments;

    @Inject
    Learning learning;

    @Inject
    Checks checks;

    @Inject
    EvidenceLedger ledger;

    @BeforeEach
    void anaIsOnTheModule() {
        publishing.publish(publishing.shipped());
        enrolments.enrol(SCHOOL, ana, List.of("M03"));
        SignedInAs.somebody(ana, SCHOOL, Role.TRAINEE);
    }

    @Test
    void aFaultyTreeIsRefusedAndTheLastGoodOneStays() {
        var before = catalog.module("M03").digest();

        assertThat(publishing.publish(edited(LESSON, "licence: Apache-2.0", "licence:")))
                .isFalse();

        assertThat(catalog.module("M03").digest()).isEqualTo(before);
        assertThat(catalog.behaviourText("LST-1")).isEqualTo("reflects before asking");
        assertThat(rubrics.rubric("efc/v1").getDomains()).isNotEmpty();
    }

    @Test
    void aSceneThatWasNotTriedOutInTheBuildIsPlayedByNobodyBeforeItIs() {
        var script = "m02-attunement/scenarios/m02-s2.ink";
        var shipped = publishing.shipped();
        var loose = shipped.text(script).orElseThrow() + "\n=== attic\nAnd then?\n";
        try {
            assertThat(publishing.publish(shipped.with(Map.of(script, loose)))).isTrue();

            scenes.run("m02-s2"); // As the job does after a start.

            assertThatThrownBy(() -> scenes.offered(SCHOOL, ana, "m02-s2")).isInstanceOf(NotFoundException.class);
        } finally {
            publishing.publish(shipped);
        }
        assertThat(scenes.offered(SCHOOL, ana, "m02-s2").scenario().id()).isEqualTo("m02-s2");
    }

    @Test
    void whoHasBegunFinishesTheVersionTheyBegan() {
        var first = catalog.module("M03").digest();
        learning.begin("M03", first);

        assertThat(publishing.publish(edited(LESSON, "Think of the last time", "Remember the last time")))
                .isTrue();

        assertThat(catalog.module("M03").digest()).isNotEqualTo(first);
        assertThat(learning.module("M03").getModule().digest()).isEqualTo(first);
        assertThat(learning.module("M03")
                        .getModule()
                        .lessons()
                        .get(0)
                        .pieces()
                        .get(0)
                        .html())
                .contains("Think of the last time");
    }

    @Test
    void aPublishedRubricNeverChanges() {
        assertThat(publishing.publish(edited(RUBRIC, "default: 3.0", "default: 1.0")))
                .isTrue();

        assertThat(rubrics.rubric("efc/v1").floorOf("D1")).isEqualTo(3.0);
    }

    @Test
    void whatWasNeverPublishedIsNotThere() {
        assertThatThrownBy(() -> rubrics.rubric("efc/v99")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> catalog.module("M03", "0".repeat(64))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> catalog.programme("../etc")).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aLessonReadTwiceIsOneFact() {
        var digest = catalog.module("M03").digest();
        learning.read("M03", "M03-L1", digest);
        learning.read("M03", "M03-L1", digest);

        assertThat(facts(EvidenceKind.LESSON_READ)).singleElement().satisfies(fact -> {
            assertThat(fact.getMinutes()).isEqualTo(25);
            assertThat(fact.says("lesson", "M03-L1")).isTrue();
        });
        assertThat(learning.module("M03").getNextLesson().id()).isEqualTo("M03-L2");
    }

    @Test
    void beginningTwiceGoesOnWithTheSameQuestions() {
        checks.start("M03", catalog.module("M03").digest());
        var first = open();
        checks.start("M03", catalog.module("M03").digest());

        assertThat(open().attemptId()).isEqualTo(first.attemptId());
        assertThat(open().questions()).isEqualTo(first.questions());
    }

    @Test
    void anUnansweredQuestionIsNamedAndNothingIsLost() {
        checks.start("M03", catalog.module("M03").digest());
        answer(open().questions().get(0), true);

        assertThatThrownBy(() -> checks.submit(open().attemptId()))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.arguments()).containsExactly("2, 3, 4, 5, 6, 7, 8, 9, 10", 9));
        assertThat(open().questions().get(0).answer()).isNotEqualTo(Answer.NONE);
    }

    @Test
    void failingThenPassingIsOneFactWithTheVersion() {
        long failed = tryIt(false);
        assertThat(checks.result(failed).getRevisit()).isNotEmpty();
        assertThat(facts(EvidenceKind.CHECK_PASSED)).isEmpty();

        long passed = tryIt(true);
        checks.submit(passed);

        assertThat(checks.result(passed).getPercent()).isEqualTo(100);
        assertThat(facts(EvidenceKind.CHECK_PASSED)).singleElement().satisfies(fact -> {
            assertThat(fact.says("module", "M03")).isTrue();
            assertThat(fact.says("score", 100)).isTrue();
            assertThat(fact.attribute("contentVersion"))
                    .contains(catalog.module("M03").digest());
        });
        assertThatThrownBy(() -> checks.start("M03", catalog.module("M03").digest()))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void afterHandingInNothingIsKeptAnyMore() {
        long handedIn = tryIt(false);
        var missed = checks.result(handedIn).getMissed().get(0).item();

        var late = checks.answer(handedIn, missed.id(), Answers.right(missed), 1);

        assertThat(late.kept()).isFalse();
        assertThat(late.handedIn()).isTrue();
    }

    @Test
    void anAnswerOverAnOlderVersionIsNotKeptAndTheNewerOneIsTold() {
        checks.start("M03", catalog.module("M03").digest());
        var question = open().questions().get(0);
        answer(question, true);

        var older = checks.answer(
                open().attemptId(), question.item().id(), Answers.wrong(question.item()), question.version());

        assertThat(older.kept()).isFalse();
        assertThat(older.answer()).isEqualTo(Answers.right(question.item()));
        assertThat(older.version()).isEqualTo(1);
    }

    @Test
    void aTryBelongsToOnePerson() {
        long ofAna = tryIt(false);
        SignedInAs.somebody(ana + 500, SCHOOL, Role.TRAINEE);

        assertThatThrownBy(() -> checks.result(ofAna)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> checks.submit(ofAna)).isInstanceOf(NotFoundException.class);
        assertThat(learning.module("M03").isBegun()).isFalse();
    }

    @Test
    void aForgedAnswerIsRefused() {
        checks.start("M03", catalog.module("M03").digest());
        var open = open();

        assertThatThrownBy(() -> checks.answer(
                        open.attemptId(), open.questions().get(0).item().id(), Answer.of(List.of("<b>")), 0))
                .isInstanceOf(NotFoundException.class);
    }

    private long tryIt(boolean right) {
        checks.start("M03", catalog.module("M03").digest());
        var open = open();
        open.questions().forEach(question -> answer(question, right));
        checks.submit(open.attemptId());
        return open.attemptId();
    }

    private void answer(CheckQuestion question, boolean right) {
        var item = question.item();
        checks.answer(
                open().attemptId(), item.id(), right ? Answers.right(item) : Answers.wrong(item), question.version());
    }

    private Checks.OpenTry open() {
        return checks.open("M03").orElseThrow();
    }

    private List<EvidenceFact> facts(String kind) {
        return ledger.standing(SCHOOL, ana).stream()
                .filter(fact -> fact.getKind().equals(kind))
                .toList();
    }

    private ContentTree edited(String file, String before, String after) {
        var shipped = publishing.shipped();
        return shipped.with(Map.of(file, shipped.text(file).orElseThrow().replace(before, after)));
    }
}
