package org.attune.organization;

/** What one person is to another. Four relationships, four record types; none stands in for another (R7). */
public enum RelationshipKind {
    SUPERVISOR,
    MENTOR_COACH,
    LINE_MANAGER,
    ASSESSOR
}
