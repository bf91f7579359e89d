package org.attune.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.attune.identity.HeldRoles;
import org.attune.identity.Role;

/** Roles as the organization has given them, valid today. */
@ApplicationScoped
public class DatedRoles implements HeldRoles {

    @Inject
    OrganizationService organizations;

    @Override
    public Set<Role> of(long personId) {
        var roles = EnumSet.noneOf(Role.class);
        roles.addAll(organizations.rolesOf(personId));
        return roles;
    }
}
