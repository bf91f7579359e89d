package org.attune.practice.model;

import java.util.List;

/**
 * What a scene shows between two replies of the trainee: the client's lines, what may be answered, how the client is
 * doing, and, once the scene is over, which of its endings was reached.
 */
public record Scene(List<Line> lines, List<Reply> replies, SceneState state, String ending) {

    public boolean isOver() {
        return replies.isEmpty();
    }
}
