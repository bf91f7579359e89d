package org.attune.practice;

import java.util.List;
import org.attune.practice.model.DrillStanding;
import org.attune.practice.model.DrillTry;

/** One drill before it is tried: what it asks at the level that fits, and what was tried before. */
public class DrillView {

    private final Drills.Placed placed;
    private final DrillStanding standing;
    private final DrillTry unfinished;
    private final List<DrillTry> earlier;

    DrillView(Drills.Placed placed, DrillStanding standing, DrillTry unfinished, List<DrillTry> earlier) {
        this.placed = placed;
        this.standing = standing;
        this.unfinished = unfinished;
        this.earlier = earlier;
    }

    public String getId() {
        return placed.drill().id();
    }

    public String getTitle() {
        return placed.drill().title();
    }

    public String getModuleTitle() {
        return placed.module().title();
    }

    public String getBehaviour() {
        return placed.drill().behaviour();
    }

    public int getMinutes() {
        return placed.drill().minutes();
    }

    public int getLevel() {
        return placed.at(standing.getLevel()).level();
    }

    public String getPrompt() {
        return placed.at(standing.getLevel()).prompt();
    }

    public String getGood() {
        return placed.at(standing.getLevel()).good();
    }

    /** The try that comes first, or null. */
    public DrillTry getUnfinished() {
        return unfinished;
    }

    public List<DrillTry> getEarlier() {
        return earlier;
    }
}
