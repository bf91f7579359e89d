package org.attune.practice.model;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a trainee stands with one behaviour: how difficult the next drill is, and when it comes back.
 *
 * <p>The level goes up after two clean tries in a row at a level and down after two misses in a row, from 1 to 3; then
 * the count begins anew. Only what a peer or a supervisor saw counts, and only tries at the level that stands.
 *
 * <p>After a miss the behaviour comes back the next day. Each clean try in a row takes it further away: to 3, 7 and at
 * last 16 days. A level that was just reached begins with 3 days, and a self-check alone never leads beyond them. So
 * what is weak returns soon, and nothing is ever late: a day that has passed only means that the drill is on offer.
 */
public final class DrillStanding {

    public static final int LOWEST = 1;
    public static final int HIGHEST = 3;
    private static final int IN_A_ROW = 2;
    private static final int[] DAYS = {1, 3, 7, 16};

    private final String behaviour;
    private int level = LOWEST;
    private int clean;
    private int missed;
    private int step;
    private LocalDate last;

    private DrillStanding(String behaviour) {
        this.behaviour = behaviour;
    }

    /** The standing of each behaviour that was ever drilled, from all its tries, the oldest first. */
    public static Map<String, DrillStanding> all(List<PastTry> tries) {
        var standings = new LinkedHashMap<String, DrillStanding>();
        tries.forEach(past ->
                standings.computeIfAbsent(past.behaviour(), DrillStanding::new).add(past));
        return standings;
    }

    /** The standing of one behaviour after these tries; those of others are passed over. */
    public static DrillStanding of(String behaviour, List<PastTry> tries) {
        return all(tries).getOrDefault(behaviour, new DrillStanding(behaviour));
    }

    private void add(PastTry past) {
        last = past.on();
        if (past.giver().counts()) {
            step = past.isClean() ? Math.min(step + 1, DAYS.length - 1) : 0;
            if (past.level() == level) {
                climb(past.isClean());
            }
        } else {
            step = past.isClean() ? Math.max(step, 1) : 0;
        }
    }

    private void climb(boolean wasClean) {
        clean = wasClean ? clean + 1 : 0;
        missed = wasClean ? 0 : missed + 1;
        if (clean == IN_A_ROW) {
            clean = 0;
            if (level < HIGHEST) {
                level++;
                step = 1;
            }
        } else if (missed == IN_A_ROW) {
            missed = 0;
            level = Math.max(LOWEST, level - 1);
        }
    }

    public String getBehaviour() {
        return behaviour;
    }

    public int getLevel() {
        return level;
    }

    public boolean isTried() {
        return last != null;
    }

    /** Whether the latest try was a miss. */
    public boolean isWeak() {
        return isTried() && step == 0;
    }

    /** The day from which the behaviour is on offer again; null when it was never drilled. */
    public LocalDate getReturnsOn() {
        return last == null ? null : last.plusDays(DAYS[step]);
    }

    public boolean isDue(LocalDate today) {
        return isTried() && !getReturnsOn().isAfter(today);
    }

    /** How far away the return was set: the less, the weaker. */
    public int getDays() {
        return DAYS[step];
    }
}
