package org.attune.certification;

/** How far a person is, in one line for their start page. */
public class PathSummary {

    private final String title;
    private final int met;
    private final int total;
    private final String next;

    PathSummary(String title, int met, int total, String next) {
        this.title = title;
        this.met = met;
        this.total = total;
        this.next = next;
    }

    public String getTitle() {
        return title;
    }

    public int getMet() {
        return met;
    }

    public int getTotal() {
        return total;
    }

    /** Title of the first requirement that is not met, or null when all are. */
    public String getNext() {
        return next;
    }
}
