package org.attune.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Set;
import org.attune.identity.store.Accounts;

/**
 * Checks at each request that a session's sign-in still stands: the account is active and no later password or
 * sign-out has ended it.
 */
@ApplicationScoped
@Transactional
public class SessionStore implements IdentityStore {

    @Inject
    Accounts accounts;

    @Inject
    CurrentAccount current;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof SignedIn signedIn)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        var account = accounts.find(signedIn.accountId()).filter(found -> found.acceptsSessionOf(signedIn.since()));
        account.ifPresent(current::is);
        return account.map(found -> new CredentialValidationResult(String.valueOf(found.getId())))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }

    @Override
    public Set<ValidationType> validationTypes() {
        return EnumSet.of(ValidationType.VALIDATE);
    }
}
