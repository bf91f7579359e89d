package org.attune.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attune.identity.Role.SUPERVISOR;
import static org.attune.identity.Role.TRAINEE;

import java.util.List;
import org.attune.evidence.EvidenceKind;
import org.attune.practice.model.DrillOutcome;
import org.attune.practice.model.DrillState;
import org.attune.practice.model.DrillTry;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;
import org.attune.shared.Waiting;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A try, its feedback, the answer to it, and what follows for the level. */
class DrillTriesIT extends DrillFixture {

    @Test
    @DisplayName("1.1b: the next try of a drill waits until the feedback is answered")
    void theNextTryWaitsForTheAnswerToTheFeedback() {
        long one = sent(marta);
        assertThat(tries.begin(DRILL)).isEqualTo(one);
        as(marta, SUPERVISOR);
        feedback.give(one, CLEAN);
        as(ana, TRAINEE);
        assertThat(tries.begin(DRILL)).isEqualTo(one);

        tries.answer(one, "Fewer words.", 4);

        assertThat(tries.begin(DRILL)).isNotEqualTo(one);
    }

    @Test
    @DisplayName("1.1b: no other drill begins either while feedback lies unanswered")
    void feedbackOnOneDrillIsAnsweredBeforeAnother() {
        long one = sent(marta);
        long meanwhile = tries.begin(OTHER_DRILL); // Waiting for somebody else holds nobody up.
        tries.leave(meanwhile);
        as(marta, SUPERVISOR);
        feedback.give(one, CLEAN);
        as(ana, TRAINEE);

        assertThatThrownBy(() -> tries.begin(OTHER_DRILL))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("drill.begin.feedback-first"));
        assertThat(shelf.drill(OTHER_DRILL).getToAnswer().getId()).isEqualTo(one);
        assertThat(shelf.drill(DRILL).getToAnswer()).isNull();
        tries.answer(one, "Fewer words.", null);

        long own = tries.begin(OTHER_DRILL);
        tries.sendToMyself(own, words("I would wait for three seconds."));
        assertThatThrownBy(() -> tries.begin(DRILL)).isInstanceOf(Refusal.class);
        tries.checkMyself(own, CLEAN, "The voice.");
        assertThat(tries.begin(DRILL)).isNotEqualTo(one);
    }

    @Test
    void aGiverMayHandBackAndTheAnswerStays() {
        long one = sent(marta);
        as(marta, SUPERVISOR);
        feedback.handBack(one);
        assertThatThrownBy(() -> feedback.given(one)).isInstanceOf(NotFoundException.class);

        as(ana, TRAINEE);
        assertThat(tries.mine(one).getState()).isEqualTo(DrillState.OPEN);
        assertThat(tries.mine(one).getAnswer()).isEqualTo("So it was long.");
        assertThat(waiting.waitingFor(ana))
                .singleElement()
                .satisfies(line -> assertThat(line.getKey()).isEqualTo("drill.waiting.back"));
    }

    @Test
    void feedbackThatIsIncompleteIsNotGiven() {
        long one = sent(marta);
        as(marta, SUPERVISOR);

        assertThatThrownBy(() -> feedback.give(one, new DrillTry.Feedback(null, "Good", "More")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("outcome"));
        assertThatThrownBy(() -> feedback.give(one, new DrillTry.Feedback(DrillOutcome.CLEAN, " ", "More")))
                .isInstanceOf(Refusal.class);
        assertThat(feedback.given(one).getState()).isEqualTo(DrillState.SENT);
    }

    @Test
    @DisplayName("Curriculum 1: up after two clean tries, and the ledger says so once")
    void twoCleanTriesRaiseTheLevel() {
        round(CLEAN);
        long second = round(CLEAN);
        tries.answer(second, "Again", 1);

        assertThat(shelf.drill(DRILL).getLevel()).isEqualTo(2);
        assertThat(tries.mine(second).isRaised()).isTrue();
        assertThat(ledger.standing(school, ana)).hasSize(2).allSatisfy(fact -> {
            assertThat(fact.getKind()).isEqualTo(EvidenceKind.DRILL);
            assertThat(fact.getAttributes()).containsEntry("behaviour", "LST-1").containsEntry("level", "1");
        });
        assertThat(ledger.standing(school, ana))
                .extracting(fact -> fact.getAttributes().get("raised"))
                .containsExactly("false", "true");
        round(MISS);
        round(MISS);
        assertThat(shelf.drill(DRILL).getLevel()).isEqualTo(1);
    }

    @Test
    void aSelfCheckClosesTheTryOnTheFirstLevelAndRaisesNothing() {
        for (int i = 0; i < 3; i++) {
            long one = tries.begin(DRILL);
            tries.sendToMyself(one, words("So it was long."));
            tries.checkMyself(one, CLEAN, "The voice.");
            assertThat(tries.mine(one).getState()).isEqualTo(DrillState.ANSWERED);
        }
        assertThat(shelf.drill(DRILL).getLevel()).isEqualTo(1);

        round(CLEAN);
        round(CLEAN);
        long harder = tries.begin(DRILL);
        assertThatThrownBy(() -> tries.sendToMyself(harder, words("Words"))).isInstanceOf(Refusal.class);
    }

    @Test
    void anEmptyAnswerIsNotSent() {
        long one = tries.begin(DRILL);
        assertThatThrownBy(() -> tries.send(one, words("  "), marta)).isInstanceOf(Refusal.class);
        for (var word : List.of("ok", "ok.", "Sounds good", "- - -")) {
            assertThatThrownBy(() -> tries.send(one, words(word), marta))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> {
                        assertThat(refusal.key()).isEqualTo("drill.answer.short");
                        assertThat(refusal.field()).isEqualTo("answer");
                    });
        }
        assertThat(tries.mine(one).getState()).isEqualTo(DrillState.OPEN);
    }

    @Test
    void somethingNewComesFromTheModulesOneIsOn() {
        enrolments.enrol(school, ana, List.of("M07"));

        assertThat(shelf.overview().getSuggested())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.drill().getModule()).isEqualTo("M07"));
    }

    @Test
    void todayTellsBothWhoseTurnItIs() {
        long one = sent(marta);
        assertThat(waiting.waitingFor(marta)).singleElement().satisfies(line -> {
            assertThat(line.getHref()).isEqualTo("/practice/drill-feedback?id=" + one);
            assertThat(line.getTurn()).isEqualTo(Waiting.Turn.YOU);
        });
        assertThat(waiting.waitingFor(ana))
                .singleElement()
                .satisfies(line -> assertThat(line.getTurn()).isEqualTo(Waiting.Turn.OTHERS));

        tries.leave(one);

        assertThat(waiting.waitingFor(marta)).isEmpty();
        assertThat(waiting.waitingFor(ana)).isEmpty();
        as(marta, SUPERVISOR);
        assertThatThrownBy(() -> feedback.given(one)).isInstanceOf(NotFoundException.class);
    }
}
