package org.attune.practice.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DebriefTest {

    private static final Instant NOW = Instant.parse("2030-01-01T10:00:00Z");

    @Test
    void quotesTheReplyThatShowedABehaviourAndWhatCameBefore() {
        Debrief debrief = debriefAfter(0, 0);

        assertThat(debrief.shown()).extracting(Debrief.Shown::behaviour).containsExactly("LST-1", "LST-4");
        assertThat(debrief.shown().get(0).moments())
                .containsExactly(new Debrief.Moment(1, "I nearly did not come.", "You nearly stayed at home.", false));
    }

    @Test
    void namesAChanceOnlyWhenItWasThereAndNotTaken() {
        Debrief debrief = debriefAfter(1, 0);

        assertThat(debrief.missed()).singleElement().satisfies(missed -> {
            assertThat(missed.behaviour()).isEqualTo("LST-1");
            assertThat(missed.instead()).isEqualTo("You nearly stayed at home.");
            assertThat(missed.moment().said()).isEqualTo("Why, and what changed?");
        });
    }

    @Test
    void doesNotCallABehaviourMissedThatCouldNotBeShown() {
        Scenario scenario = Scenarios.read(Scenarios.SHORT_TALK
                .replace("[LST-1, LST-4]", "[LST-1, LST-4, LST-6]")
                .replace(
                        "debrief:\n",
                        "debrief:\n  LST-6: {seen: You held back., missed: You could have held back.}\n"));

        assertThat(debriefAfter(scenario, 0, 0).missed()).isEmpty();
    }

    @Test
    void tellsWhatToTryInsteadOfAHabit() {
        Debrief debrief = debriefAfter(1, 1);

        assertThat(debrief.slips())
                .extracting(slipped -> slipped.slip().tryInstead())
                .containsExactly("Ask one.", "Reflect first.");
    }

    @Test
    void namesOneThingToKeepAndOneToTry() {
        Debrief debrief = debriefAfter(0, 1);

        assertThat(debrief.strength().behaviour()).isEqualTo("LST-1");
        assertThat(debrief.nextStep()).isEqualTo("Reflect first.");
    }

    @Test
    void afterASceneWithoutHabitsOrMissedChancesNothingIsMadeUp() {
        assertThat(debriefAfter(0, 0).nextStep()).isEmpty();
    }

    @Test
    void revealsWhatTheClientThoughtAndWhen() {
        assertThat(debriefAfter(0, 0).thoughts())
                .containsExactly(new Debrief.Thought(1, "You nearly stayed at home.", "She noticed."));
    }

    @Test
    void followsTheClientFromTheStartToTheEnd() {
        assertThat(debriefAfter(0, 1).states())
                .containsExactly(new SceneState(6, 4, 3), new SceneState(4, 4, 3), new SceneState(4, 4, 2));
        assertThat(debriefAfter(0, 1).turnsWithSlips()).containsExactly(2);
    }

    private static Debrief debriefAfter(int... choices) {
        return debriefAfter(Scenarios.shortTalk(), choices);
    }

    private static Debrief debriefAfter(Scenario scenario, int... choices) {
        ScenePlayer player = ScenePlayer.of(Scripts.compiled(Scripts.SHORT_TALK));
        Scene first = player.begin();
        var run = new ScenarioRun(new ScenarioRun.Player(1, 7), scenario, "digest", first, player.saved(), NOW);
        List<Turn> turns = new ArrayList<>();
        for (int choice : choices) {
            Scene next = player.reply(choice);
            turns.add(run.reply(choice, next, player.saved(), NOW));
        }
        return new Debrief(scenario, run.openingLines(), turns);
    }
}
