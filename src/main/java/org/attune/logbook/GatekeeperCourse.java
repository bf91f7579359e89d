package org.attune.logbook;

/** Gatekeeper trainings that people bring along. What equals them where somebody works is for the lead to judge. */
public enum GatekeeperCourse {
    QPR,
    SAFETALK,
    ASIST,
    LOCAL_EQUAL
}
