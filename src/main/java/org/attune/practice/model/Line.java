package org.attune.practice.model;

import java.util.List;

/**
 * One line of a scene that the trainee did not say: what the client says, what can be seen in the room, or what the
 * client thinks. A thought stays hidden while the scene lasts and is shown in the debrief.
 */
public record Line(Kind kind, String text) {

    /** Who or what the line comes from. */
    public enum Kind {
        SPOKEN,
        STAGE,
        THOUGHT
    }

    static Line of(String text, List<String> tags) {
        if (tags.contains("thought")) {
            return new Line(Kind.THOUGHT, text);
        }
        return new Line(tags.contains("stage") ? Kind.STAGE : Kind.SPOKEN, text);
    }

    public boolean isThought() {
        return kind == Kind.THOUGHT;
    }

    public boolean isStage() {
        return kind == Kind.STAGE;
    }

    public boolean isSpoken() {
        return kind == Kind.SPOKEN;
    }
}
