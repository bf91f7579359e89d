package org.attune.practice.model;

import com.bladecoder.ink.runtime.Choice;
import com.bladecoder.ink.runtime.Story;
import java.util.ArrayList;
import java.util.List;

/**
 * Plays a compiled script, reply by reply. A script may be anybody's, so it gets only so many lines and so much time
 * per turn; one that runs in circles is stopped with {@link ScriptException} and the run stays where it was.
 */
public final class ScenePlayer {

    private static final int LINES_PER_TURN = 80;
    private static final long MILLIS_PER_TURN = 2_000;
    private static final String ENDING = "ending:";

    private final Story story;

    private ScenePlayer(Story story) {
        this.story = story;
        story.onError = null;
    }

    /** A player at the start of the script. */
    public static ScenePlayer of(String storyJson) {
        return guarded(() -> new ScenePlayer(new Story(storyJson)));
    }

    /** A player where an earlier one was saved. */
    public static ScenePlayer resumed(String storyJson, String saved) {
        ScenePlayer player = of(storyJson);
        return guarded(() -> {
            player.story.getState().loadJson(saved);
            return player;
        });
    }

    /** Plays up to the first reply. */
    public Scene begin() {
        return guarded(this::play);
    }

    /** Gives the reply with this position among those offered, and plays up to the next ones. */
    public Scene reply(int position) {
        return guarded(() -> {
            if (position < 0 || position >= story.getCurrentChoices().size()) {
                throw new ScriptException("no reply " + position);
            }
            story.chooseChoiceIndex(position);
            return play();
        });
    }

    /** Goes back (or forth) to what {@link #saved()} returned, without loading the story again. */
    void jump(String saved) {
        guarded(() -> {
            story.getState().loadJson(saved);
            return null;
        });
    }

    /** Where the scene stands, as text for {@link #resumed}. */
    public String saved() {
        return guarded(() -> story.getState().toJson());
    }

    /** Whether the scene has come through this knot, or this stitch of a knot; what is no such place is not missed. */
    boolean hasBeenAt(String knot) {
        try {
            return story.getState().visitCountAtPathString(knot) > 0;
        } catch (Exception e) { // Bare, as everything the runtime throws.
            return true;
        }
    }

    private Scene play() throws Exception {
        long until = System.nanoTime() + MILLIS_PER_TURN * 1_000_000;
        var lines = new ArrayList<Line>();
        String ending = null;
        while (story.canContinue()) {
            story.continueAsync(MILLIS_PER_TURN);
            if (!story.asyncContinueComplete() || System.nanoTime() > until || lines.size() >= LINES_PER_TURN) {
                throw new ScriptException("the script does not come to a reply or an end");
            }
            List<String> tags = story.getCurrentTags();
            ending = tags.stream()
                    .filter(tag -> tag.startsWith(ENDING))
                    .map(tag -> tag.substring(ENDING.length()).strip())
                    .findFirst()
                    .orElse(ending);
            String text = story.getCurrentText().strip();
            if (!text.isEmpty()) {
                lines.add(Line.of(text, tags));
            }
        }
        if (story.hasError()) {
            throw new ScriptException(String.join("; ", story.getCurrentErrors()));
        }
        var replies = story.getCurrentChoices().stream().map(ScenePlayer::reply).toList();
        return new Scene(List.copyOf(lines), replies, state(), replies.isEmpty() ? ending : null);
    }

    private static Reply reply(Choice choice) {
        List<String> tags = choice.getTags();
        return new Reply(choice.getText().strip(), tags == null ? List.of() : tags);
    }

    private SceneState state() {
        return new SceneState(variable("guard"), variable("arousal"), variable("hope"));
    }

    private int variable(String name) {
        return story.getVariablesState().get(name) instanceof Number number ? number.intValue() : 0;
    }

    private interface Step<T> {
        T take() throws Exception;
    }

    /** The runtime throws bare exceptions for anything wrong with a story; callers see one kind. */
    private static <T> T guarded(Step<T> step) {
        try {
            return step.take();
        } catch (ScriptException e) {
            throw e;
        } catch (Exception | StackOverflowError e) {
            throw new ScriptException("the script stopped: " + e.getMessage(), e);
        }
    }
}
