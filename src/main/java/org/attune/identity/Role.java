package org.attune.identity;

/** What a person may be in an organization. One person can hold several, each for a time. */
public enum Role {
    TRAINEE,
    SUPERVISOR,
    ASSESSOR,
    PROGRAMME_LEAD,
    ORGANIZATION_ADMIN,
    OPERATOR
}
