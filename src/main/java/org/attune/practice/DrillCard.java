package org.attune.practice;

import java.time.LocalDate;
import org.attune.practice.model.DrillStanding;
import org.attune.practice.model.DrillState;
import org.attune.practice.model.DrillTry;

/** A drill on the shelf, as one trainee finds it. */
public class DrillCard {

    private final Drills.Placed placed;
    private final Mine mine;

    DrillCard(Drills.Placed placed, Mine mine) {
        this.placed = placed;
        this.mine = mine;
    }

    /** What the trainee has to do with it: where they stand with its behaviour, how often they did it, what is open. */
    record Mine(DrillStanding standing, long times, DrillTry unfinished, LocalDate today) {}

    public String getId() {
        return placed.drill().id();
    }

    public String getModule() {
        return placed.module().id();
    }

    public String getModuleTitle() {
        return placed.module().title();
    }

    public String getTitle() {
        return placed.drill().title();
    }

    public String getBehaviour() {
        return placed.drill().behaviour();
    }

    public int getMinutes() {
        return placed.drill().minutes();
    }

    public int getLevel() {
        return mine.standing().getLevel();
    }

    /** Tries with answered feedback. */
    public long getTimes() {
        return mine.times();
    }

    /** The try that has to be finished before the next one, or null. */
    public Long getUnfinished() {
        return mine.unfinished() == null ? null : mine.unfinished().getId();
    }

    /** Whose turn it is with that try, or null. */
    public DrillState getState() {
        return mine.unfinished() == null ? null : mine.unfinished().getState();
    }

    /** Whether its behaviour is on offer again. */
    public boolean isDue() {
        return mine.standing().isDue(mine.today());
    }

    public LocalDate getReturnsOn() {
        return mine.standing().getReturnsOn();
    }

    /** How long the behaviour was set aside: the shorter, the weaker. */
    public int getDays() {
        return mine.standing().getDays();
    }

    /** Whether the latest try of its behaviour was not there yet. */
    public boolean isWeak() {
        return mine.standing().isWeak();
    }

    public boolean isBehaviourTried() {
        return mine.standing().isTried();
    }
}
