package org.attune.practice.model.reflection;

/** Who may read a reflection besides its author. The author chooses, and can choose anew at any time. */
public enum Privacy {
    ONLY_ME,
    MY_SUPERVISOR,
    CHOSEN;

    /**
     * What somebody is to the author today, as far as it matters for reading.
     *
     * @param isColleague learns or supervises at the same school, and neither leads nor administers it
     */
    public record Standing(boolean supervises, boolean managesLine, boolean isColleague) {}

    /**
     * Whether somebody whom the author named may still read. A line manager never may. A person who leads or
     * administers the school may not be chosen; where they supervise the author, they read as their supervisor.
     */
    public boolean lets(Standing reader) {
        if (reader.managesLine()) {
            return false;
        }
        return switch (this) {
            case ONLY_ME -> false;
            case MY_SUPERVISOR -> reader.supervises();
            case CHOSEN -> reader.isColleague();
        };
    }
}
