package org.attune.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Set;
import org.attune.identity.model.Account;
import org.attune.identity.store.Accounts;

/** Checks address and password. The caller's name is the account's id, which never changes. */
@ApplicationScoped
@Transactional
public class PasswordStore implements IdentityStore {

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        return credential instanceof UsernamePasswordCredential given
                ? check(given.getCaller(), given.getPasswordAsString())
                : CredentialValidationResult.NOT_VALIDATED_RESULT;
    }

    private CredentialValidationResult check(String email, String password) {
        var account = accounts.byEmail(email).filter(found -> found.isActive() && !found.isInvited());
        if (account.isEmpty()) {
            passwords.pretend(password);
        }
        return account.filter(found -> passwords.matches(password, found.getPasswordHash()))
                .map(Account::getId)
                .map(id -> new CredentialValidationResult(String.valueOf(id)))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }

    @Override
    public Set<ValidationType> validationTypes() {
        return EnumSet.of(ValidationType.VALIDATE);
    }
}
