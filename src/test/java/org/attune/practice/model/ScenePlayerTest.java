package org.attune.practice.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ScenePlayerTest {

    private final String story = Scripts.compiled(Scripts.SHORT_TALK);

    @Test
    void beginsWithTheClientAndTheRepliesOffered() {
        Scene scene = ScenePlayer.of(story).begin();

        assertThat(scene.lines())
                .containsExactly(
                        new Line(Line.Kind.STAGE, "Nina sits down."),
                        new Line(Line.Kind.SPOKEN, "I nearly did not come."));
        assertThat(scene.replies())
                .extracting(Reply::text)
                .containsExactly("You nearly stayed at home.", "Why, and what changed?");
        assertThat(scene.state()).isEqualTo(new SceneState(6, 4, 3));
    }

    @Test
    void knowsWhichBehaviourOrSlipAReplyShows() {
        Scene scene = ScenePlayer.of(story).begin();

        assertThat(scene.replies().get(0).moves()).containsExactly("LST-1");
        assertThat(scene.replies().get(1).slips()).containsExactly("stacked-questions");
    }

    @Test
    void aReplyMovesTheClient() {
        ScenePlayer player = ScenePlayer.of(story);
        player.begin();

        Scene scene = player.reply(0);

        assertThat(scene.state().guard()).isEqualTo(4);
        assertThat(scene.lines()).contains(new Line(Line.Kind.THOUGHT, "She noticed."));
    }

    @Test
    void playsOnWhereItWasSaved() {
        ScenePlayer player = ScenePlayer.of(story);
        player.begin();
        player.reply(1);

        Scene end = ScenePlayer.resumed(story, player.saved()).reply(0);

        assertThat(end.isOver()).isTrue();
        assertThat(end.ending()).isEqualTo("stays");
        assertThat(end.state().guard()).isEqualTo(7);
    }

    @Test
    void knowsThatWaitingIsDoneAndNotSaid() {
        ScenePlayer player = ScenePlayer.of(story);
        player.begin();

        assertThat(player.reply(0).replies().get(0).isAction()).isTrue();
    }

    @Test
    void refusesAReplyThatWasNotOffered() {
        ScenePlayer player = ScenePlayer.of(story);
        player.begin();

        assertThatThrownBy(() -> player.reply(2)).isInstanceOf(ScriptException.class);
    }

    @Test
    void stopsAScriptThatTalksForEver() {
        String endless = Scripts.compiled("-> again\n=== again\nAnd on.\n-> again\n");

        assertThatThrownBy(() -> ScenePlayer.of(endless).begin())
                .isInstanceOf(ScriptException.class)
                .hasMessageContaining("does not come to a reply");
    }

    @Test
    void stopsAScriptThatTurnsInSilence() {
        String silent = Scripts.compiled("VAR x = 0\n-> again\n=== again\n~ x = x + 1\n-> again\n");

        assertThatThrownBy(() -> ScenePlayer.of(silent).begin()).isInstanceOf(ScriptException.class);
    }

    @Test
    void keepsTheClientsStateWithinItsScale() {
        assertThat(new SceneState(-3, 12, 5)).isEqualTo(new SceneState(0, 10, 5));
    }

    @Test
    void whatIsKeptReadsBackTheSame() {
        Scene scene = ScenePlayer.of(story).begin();

        assertThat(SceneText.lines(SceneText.ofLines(scene.lines()))).isEqualTo(scene.lines());
        assertThat(SceneText.replies(SceneText.ofReplies(scene.replies()))).isEqualTo(scene.replies());
    }
}
