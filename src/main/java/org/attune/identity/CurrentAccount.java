package org.attune.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.attune.identity.model.Account;
import org.attune.identity.store.Accounts;
import org.attune.shared.NotFoundException;
import org.attune.shared.config.AttuneConfig;
import org.attune.shared.web.SignedInReader;

/** The person who makes this request. */
@Named
@RequestScoped
public class CurrentAccount implements SignedInReader {

    @Inject
    SecurityContext security;

    @Inject
    Accounts accounts;

    @Inject
    HeldRoles held;

    @Inject
    AttuneConfig config;

    private Account account;
    private boolean looked;
    private Set<Role> roles;

    public boolean isSignedIn() {
        return look().isPresent();
    }

    /** @throws NotFoundException when nobody is signed in */
    public long id() {
        return signedIn().getId();
    }

    public long organizationId() {
        return signedIn().getOrganizationId();
    }

    public String getName() {
        return signedIn().getName();
    }

    public String getEmail() {
        return signedIn().getEmail();
    }

    public ZoneId zone() {
        return signedIn().getZone();
    }

    @Override
    public Optional<ZoneId> zoneOfReader() {
        return isSignedIn() ? Optional.of(zone()) : Optional.empty();
    }

    @Override
    public Optional<Locale> languageOfReader() {
        return look().flatMap(Account::getLanguage);
    }

    public boolean has(Role role) {
        if (roles == null) {
            roles = look().map(this::rolesOf).orElse(Set.of());
        }
        return roles.contains(role);
    }

    /** Those the organization has given, and that of the operator, which only the configuration gives. */
    private Set<Role> rolesOf(Account found) {
        var all = EnumSet.noneOf(Role.class);
        all.addAll(held.of(found.getId()));
        if (config.operator().filter(found::hasEmail).isPresent()) {
            all.add(Role.OPERATOR);
        }
        return all;
    }

    /** For pages, which know roles by name. */
    public boolean hasRole(String role) {
        return has(Role.valueOf(role));
    }

    /** Spares a second look at what {@link SessionStore} has just read. */
    protected void is(Account known) {
        account = known;
        looked = true;
        roles = null;
    }

    private Account signedIn() {
        return look().orElseThrow(() -> new NotFoundException("a signed-in account"));
    }

    private Optional<Account> look() {
        if (!looked) {
            var caller = security.getCallerPrincipal();
            account = caller == null
                    ? null
                    : accounts.find(Long.parseLong(caller.getName()))
                            .filter(Account::isActive)
                            .orElse(null);
            looked = true;
        }
        return Optional.ofNullable(account);
    }
}
