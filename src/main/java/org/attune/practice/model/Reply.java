package org.attune.practice.model;

import java.util.List;

/**
 * One thing the trainee may say or do next, with the behaviours of the rubric it shows (moves) and the habits it falls
 * into (slips). Those stay hidden until the debrief, so that nobody plays for labels.
 */
public record Reply(String text, List<String> tags) {

    private static final String MOVE = "move:";
    private static final String SLIP = "slip:";

    public Reply {
        tags = List.copyOf(tags);
    }

    public List<String> moves() {
        return tagged(MOVE);
    }

    public List<String> slips() {
        return tagged(SLIP);
    }

    /** Something done, such as waiting, rather than said. */
    public boolean isAction() {
        return tags.contains("do");
    }

    private List<String> tagged(String prefix) {
        return tags.stream()
                .filter(tag -> tag.startsWith(prefix))
                .map(tag -> tag.substring(prefix.length()).strip())
                .toList();
    }
}
