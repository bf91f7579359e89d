package org.attune.practice.model;

/** Whose turn it is with a practice plan; agreed when both said yes to the same items. */
public enum PlanState {
    WITH_SUPERVISOR,
    WITH_TRAINEE,
    AGREED
}
