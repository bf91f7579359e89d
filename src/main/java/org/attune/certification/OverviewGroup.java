package org.attune.certification;

/** How an organization sees its people on a programme; the order is that of the page. */
public enum OverviewGroup {
    STUCK,
    WAITING,
    UNDERWAY,
    CERTIFIED,
    ENDED
}
