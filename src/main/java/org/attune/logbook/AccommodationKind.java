package org.attune.logbook;

/** What can be granted to one person. The amount of each is counted in its own measure. */
public enum AccommodationKind {
    /** Live time that may be made up beyond the usual, in minutes. */
    MAKE_UP(true),
    /** More time for something, in days. */
    MORE_TIME(true),
    /** Further tries of the safety drill. */
    FURTHER_DRILL(true),
    /** Another form of taking part: written for spoken, one to one for group. Has no amount. */
    OTHER_FORM(false);

    private final boolean counted;

    AccommodationKind(boolean counted) {
        this.counted = counted;
    }

    public boolean isCounted() {
        return counted;
    }
}
