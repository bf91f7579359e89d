package org.attune.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.attune.evidence.EvidenceFact;
import org.attune.evidence.EvidenceKind;
import org.attune.evidence.EvidenceLedger;
import org.attune.identity.Role;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;
import org.attune.testing.Deployments;
import org.attune.testing.InContainer;
import org.attune.testing.SignedInAs;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Scenes and goals as services, with the shipped scenario of M03. */
@InContainer
class PracticeIT {

    private static final String TOMASZ = "m03-s2";
    private static final long SCHOOL = 910_001;
    private static final AtomicLong PEOPLE = new AtomicLong(910_000);
    private static final List<String> ANSWERS = List.of("I hurried.", "The long one.");

    private final long ana = PEOPLE.incrementAndGet();

    @Deployment
    static WebArchive theWar() {
        return Deployments.theWar();
    }

    @Inject
    ScenarioRuns runs;

    @Inject
    PracticeGoals goals;

    @Inject
    PracticeWaiting waiting;

    @Inject
    EvidenceLedger ledger;

    @BeforeEach
    void anaSignsIn() {
        SignedInAs.somebody(ana, SCHOOL, Role.TRAINEE);
    }

    @Test
    void somebodyElsesRunIsNotThere() {
        long run = runs.begin(TOMASZ);
        SignedInAs.somebody(PEOPLE.incrementAndGet(), SCHOOL, Role.TRAINEE);

        assertThatThrownBy(() -> runs.view(run)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> runs.reply(run, 1, 0)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> runs.leave(run)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> runs.debrief(run)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> runs.answer(run, ANSWERS)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void scenesAreForTrainees() {
        SignedInAs.somebody(ana, SCHOOL, Role.SUPERVISOR, Role.ORGANIZATION_ADMIN);

        assertThatThrownBy(() -> runs.shelf()).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aReplyFromAnOldPageSaysNothing() {
        long run = runs.begin(TOMASZ);
        runs.reply(run, 1, 1);

        RunView view = runs.reply(run, 1, 0);

        assertThat(view.isStale()).isTrue();
        assertThat(view.getTurn()).isEqualTo(2);
        assertThat(runs.reply(run, 2, 99).isStale()).isTrue();
        assertThat(runs.reply(run, 2, -1).isStale()).isTrue();
    }

    @Test
    void beginningTwiceGoesOnWithTheSameRun() {
        assertThat(runs.begin(TOMASZ)).isEqualTo(runs.begin(TOMASZ));
    }

    @Test
    @DisplayName("1.1b: practice without feedback did not help, so the next scene waits for it")
    void theNextSceneStaysClosedUntilTheFeedbackIsAnswered() {
        long run = played();

        assertThatThrownBy(() -> runs.begin(TOMASZ))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("begin.feedback-first"));
        assertThat(waiting.waitingFor(ana))
                .singleElement()
                .satisfies(line -> assertThat(line.getHref()).isEqualTo("/practice/debrief?id=" + run));

        runs.answer(run, ANSWERS);

        assertThat(runs.begin(TOMASZ)).isNotEqualTo(run);
    }

    @Test
    void bothQuestionsNeedAnAnswerAndNothingIsHalfSaved() {
        long run = played();

        assertThatThrownBy(() -> runs.answer(run, List.of("Only one.", "  "))).isInstanceOf(Refusal.class);

        assertThat(runs.debrief(run).isAnswered()).isFalse();
        assertThat(runs.debrief(run).getAnswers()).isEmpty();
    }

    @Test
    void aRunAndItsAnswerAreWrittenIntoTheLedgerOnce() {
        long run = played();
        runs.answer(run, ANSWERS);
        runs.answer(run, ANSWERS);

        assertThat(ledger.standing(SCHOOL, ana))
                .extracting(EvidenceFact::getKind)
                .containsExactly(EvidenceKind.SCENARIO_RUN, EvidenceKind.SCENARIO_FEEDBACK_ANSWERED);
        assertThat(ledger.standing(SCHOOL, ana).get(1).getAttributes())
                .containsEntry("scenario", TOMASZ)
                .containsEntry("module", "M03");
    }

    @Test
    void leavingHasNoConsequence() {
        long run = runs.begin(TOMASZ);
        runs.leave(run);
        runs.leave(run);

        assertThat(ledger.history(SCHOOL, ana)).isEmpty();
        assertThat(waiting.waitingFor(ana)).isEmpty();
        assertThat(runs.begin(TOMASZ)).isNotEqualTo(run);
    }

    @Test
    @DisplayName("R16: a new goal takes the place of the last")
    void aTraineeHasOneOpenGoal() {
        goals.setGoal(ana, "Wait three seconds after a feeling", 7L, "LST-4");
        long second = goals.setGoal(ana, "One question at a time", 8L, "LST-3");
        long again = goals.setGoal(ana, "One question at a time", 8L, "LST-3");

        assertThat(again).isEqualTo(second);
        assertThat(goals.openGoalOf(ana)).hasValueSatisfying(goal -> {
            assertThat(goal.getText()).isEqualTo("One question at a time");
            assertThat(goal.getFromReviewId()).isEqualTo(8);
        });
        assertThat(goals.mine()).hasSize(2);
    }

    @Test
    void nobodySetsAGoalForSomebodyElse() {
        assertThatThrownBy(() -> goals.setGoal(ana + 1, "Mine", null, null)).isInstanceOf(NotFoundException.class);
    }

    private long played() {
        long run = runs.begin(TOMASZ);
        RunView view = runs.view(run);
        while (view.isOpen()) {
            view = runs.reply(run, view.getTurn(), 0);
        }
        return run;
    }
}
