package org.attune.practice;

import java.util.List;
import org.attune.practice.model.DrillStanding;
import org.attune.practice.model.DrillTry;

/** One drill before it is tried: what it asks at the level that fits, and what was tried before. */
public class DrillView {

    private final Drills.Placed placed;
    private final DrillStanding standing;
    private final DrillTry unfinished;
    private final DrillTry toAnswer;
    private final List<DrillTry> earlier;

    DrillView(Drills.Placed placed, DrillStanding standing, Open open, List<DrillTry> earlier) {
        this.placed = placed;
        this.standing = standing;
        this.unfinished = open.unfinished();
        this.toAnswer = open.unfinished() == null ? open.toAnswer() : null;
        this.earlier = earlier;
    }

    /**
     * What comes before a new try; each may be null.
     *
     * @param unfinished of this drill
     * @param toAnswer of any drill, with feedback that waits to be answered
     */
    record Open(DrillTry unfinished, DrillTry toAnswer) {}

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

    /** A try of another drill whose feedback is to be answered before this one begins, or null. */
    public DrillTry getToAnswer() {
        return toAnswer;
    }

    public List<DrillTry> getEarlier() {
        return earlier;
    }
}
