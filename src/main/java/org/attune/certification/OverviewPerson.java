package org.attune.certification;

import java.time.LocalDate;
import org.attune.certification.model.Standing;

/** One person in the overview: a name, a group, how much is met, what comes next, and since when it has been quiet. */
public class OverviewPerson {

    private final Standing standing;
    private final String name;
    private final OverviewGroup group;
    private final String next;

    OverviewPerson(Standing standing, String name, OverviewGroup group, String next) {
        this.standing = standing;
        this.name = name;
        this.group = group;
        this.next = next;
    }

    public String getName() {
        return name;
    }

    public OverviewGroup getGroup() {
        return group;
    }

    public int getMet() {
        return standing.getMet();
    }

    public int getTotal() {
        return standing.getTotal();
    }

    /** Title of the next requirement, or null when all are met. */
    public String getNext() {
        return next;
    }

    public LocalDate getQuietSince() {
        return standing.getQuietSince();
    }
}
