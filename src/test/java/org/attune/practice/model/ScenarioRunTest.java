package org.attune.practice.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScenarioRunTest {

    private static final Instant START = Instant.parse("2030-01-01T10:00:00Z");
    private static final Reply REFLECT = new Reply("You nearly stayed at home.", List.of("move:LST-1"));
    private static final Reply STACK = new Reply("Why, and what changed?", List.of("slip:stacked-questions"));
    private static final Scene FIRST = new Scene(
            List.of(spoken("I nearly did not come.")), List.of(REFLECT, STACK), new SceneState(6, 4, 3), null);
    private static final Scene SECOND =
            new Scene(List.of(spoken("Yes.")), List.of(REFLECT, STACK), new SceneState(4, 4, 3), null);
    private static final Scene LAST = new Scene(List.of(spoken("Bye.")), List.of(), new SceneState(4, 3, 5), "stays");

    private final ScenarioRun run = new ScenarioRun(
            new ScenarioRun.Player(1, 7), Scenarios.shortTalk(), "digest", FIRST, "saved at the start", START);

    @Test
    void keepsWhatWasOfferedBesideWhatWasChosen() {
        Turn turn = run.reply(1, SECOND, "saved", START.plusSeconds(20));

        assertThat(turn.offeredReplies()).containsExactly(REFLECT, STACK);
        assertThat(turn.said()).isEqualTo(STACK);
        assertThat(turn.before()).isEqualTo(FIRST.state());
        assertThat(turn.after()).isEqualTo(SECOND.state());
        assertThat(turn.heardLines()).isEqualTo(SECOND.lines());
    }

    @Test
    void countsTurnsSoThatAnOldPageIsRecognized() {
        assertThat(run.nextTurn()).isEqualTo(1);

        run.reply(0, SECOND, "saved", START.plusSeconds(20));

        assertThat(run.nextTurn()).isEqualTo(2);
    }

    @Test
    void aRestMovesNothingAndCountsForNoTime() {
        run.pause(START.plusSeconds(10));
        assertThat(run.isPaused()).isTrue();
        assertThatThrownBy(() -> run.reply(0, SECOND, "saved", START.plusSeconds(20)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(run.now()).isEqualTo(FIRST.state());
        assertThat(run.offeredReplies()).containsExactly(REFLECT, STACK);

        run.resume(START.plus(Duration.ofDays(3)));
        run.reply(0, SECOND, "saved", START.plus(Duration.ofDays(3)).plusSeconds(20));

        assertThat(run.nextTurn()).isEqualTo(2);
        assertThat(run.minutes()).isEqualTo(1);
    }

    @Test
    void endsWhenNothingMoreCanBeSaid() {
        run.reply(0, LAST, "saved", START.plusSeconds(20));

        assertThat(run.getState()).isEqualTo(RunState.ENDED);
        assertThat(run.getEnding()).isEqualTo("stays");
    }

    @Test
    void takesNoReplyAfterItsEnd() {
        run.reply(0, LAST, "saved", START.plusSeconds(20));

        assertThatThrownBy(() -> run.reply(0, SECOND, "saved", START.plusSeconds(30)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void canBeLeftAtAnyTimeAndThenHasNoFeedbackToAnswer() {
        run.leave(START.plusSeconds(5));

        assertThat(run.getState()).isEqualTo(RunState.LEFT);
        assertThatThrownBy(() -> run.answered(START.plusSeconds(6))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void isAnsweredOnlyAfterItsEnd() {
        assertThatThrownBy(() -> run.answered(START)).isInstanceOf(IllegalStateException.class);

        run.reply(0, LAST, "saved", START.plusSeconds(20));
        run.answered(START.plusSeconds(60));

        assertThat(run.getState()).isEqualTo(RunState.ANSWERED);
    }

    @Test
    void aPauseOfDaysIsNotPractice() {
        run.reply(0, SECOND, "saved", START.plus(Duration.ofDays(2)));
        run.reply(0, LAST, "saved", START.plus(Duration.ofDays(2)).plusSeconds(30));

        assertThat(run.minutes()).isEqualTo(4);
    }

    private static Line spoken(String words) {
        return new Line(Line.Kind.SPOKEN, words);
    }
}
