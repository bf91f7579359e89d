package org.attune.logbook;

/** Whether somebody who was invited was there. */
public enum AttendanceMark {
    INVITED,
    PRESENT,
    PARTLY,
    ABSENT
}
