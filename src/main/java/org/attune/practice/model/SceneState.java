package org.attune.practice.model;

import java.util.List;

/**
 * How a simulated client is doing: how much they hold back (guard), how stirred up they are (arousal) and how much
 * they believe that talking helps (hope), each from 0 to 10. It belongs to the client in the script and
 * measures nothing about the trainee.
 */
public record SceneState(int guard, int arousal, int hope) {

    public static final int MAX = 10;
    public static final List<String> NAMES = List.of("guard", "arousal", "hope");

    public SceneState {
        guard = bound(guard);
        arousal = bound(arousal);
        hope = bound(hope);
    }

    public int of(String name) {
        return switch (name) {
            case "guard" -> guard;
            case "arousal" -> arousal;
            case "hope" -> hope;
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** Which of the five words that a meter knows fits this value: 0 the lowest, 4 the highest. */
    public static int band(int value) {
        return Math.min(4, value * 5 / (MAX + 1));
    }

    private static int bound(int value) {
        return Math.max(0, Math.min(MAX, value));
    }
}
