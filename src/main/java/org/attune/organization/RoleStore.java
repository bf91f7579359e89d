package org.attune.organization;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.EnumSet;
import java.util.Set;

/** Tells the container at sign-in which roles a person holds today. */
@ApplicationScoped
public class RoleStore implements IdentityStore {

    @Inject
    OrganizationService organizations;

    @Override
    public Set<String> getCallerGroups(CredentialValidationResult result) {
        var personId = Long.parseLong(result.getCallerPrincipal().getName());
        return organizations.rolesOf(personId).stream().map(Enum::name).collect(toSet());
    }

    @Override
    public Set<ValidationType> validationTypes() {
        return EnumSet.of(ValidationType.PROVIDE_GROUPS);
    }
}
