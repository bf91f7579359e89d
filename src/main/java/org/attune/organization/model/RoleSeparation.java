package org.attune.organization.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.attune.identity.Role;

/**
 * Who administers an organization never hears its sessions. Administrators decide who supervises whom; if they could
 * be supervisors or assessors as well, they could open any recording by giving themselves the trainee (R7, R22).
 */
public final class RoleSeparation {

    private static final Set<Role> HEARING = EnumSet.of(Role.SUPERVISOR, Role.ASSESSOR);

    private RoleSeparation() {}

    /** Whether these two may not be held by one person on the same day. */
    public static boolean clash(Role one, Role other) {
        return one == Role.ORGANIZATION_ADMIN && HEARING.contains(other)
                || other == Role.ORGANIZATION_ADMIN && HEARING.contains(one);
    }

    /** Whether any two of these clash. */
    public static boolean clash(Collection<Role> together) {
        return together.stream().anyMatch(one -> together.stream().anyMatch(other -> clash(one, other)));
    }

    /** Whether a role given from this day on would meet one that clashes with it. */
    public static boolean forbids(Collection<RoleAssignment> held, Role wanted, LocalDate from) {
        return held.stream().anyMatch(role -> clash(role.getRole(), wanted) && role.reaches(from));
    }
}
