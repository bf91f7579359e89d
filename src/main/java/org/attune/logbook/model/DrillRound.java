package org.attune.logbook.model;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;

/**
 * A safety drill and the tries that follow until it is passed (E19): after the first, two retries, each with a scenario
 * that was not played yet. A drill that was passed ends the round; the yearly repeat begins a new one.
 */
public final class DrillRound {

    /** The scenario of a person's very first drill. */
    public static final String FIRST = "m08-s1";

    private static final int TRIES = 3;

    private final List<SafetyDrill> tries;
    private final boolean begun;
    private final int granted;

    /**
     * @param drills all drills of a trainee, the oldest first
     * @param granted further tries that a lead has granted
     */
    public DrillRound(List<SafetyDrill> drills, int granted) {
        int from = 0;
        for (int i = 0; i < drills.size(); i++) {
            from = drills.get(i).isPassed() ? i + 1 : from;
        }
        tries = List.copyOf(drills.subList(from, drills.size()));
        begun = !drills.isEmpty();
        this.granted = granted;
    }

    /** How many more tries there are before a lead has to talk with the trainee. */
    public int triesLeft() {
        return Math.max(0, TRIES + granted - tries.size());
    }

    /** Whether client work waits because the last drill was not passed. */
    public boolean isHeld() {
        return !tries.isEmpty();
    }

    /**
     * Which scenarios may be played next.
     *
     * @param fitting those in which all critical behaviours have their cue
     * @param others further ones of the module, for when the fitting ones are used up
     */
    public List<String> offered(List<String> fitting, List<String> others) {
        if (triesLeft() == 0) {
            return List.of();
        }
        if (!begun && fitting.contains(FIRST)) {
            return List.of(FIRST);
        }
        Set<String> played = tries.stream().map(SafetyDrill::getScenario).collect(toSet());
        var left = without(fitting, played);
        return left.isEmpty() ? without(others, played) : left;
    }

    private static List<String> without(List<String> some, Set<String> played) {
        return some.stream().filter(one -> !played.contains(one)).toList();
    }
}
