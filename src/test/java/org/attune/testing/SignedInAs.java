package org.attune.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.ZoneId;
import java.util.Set;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Role;
import org.attune.identity.model.Account;

/** For in-container tests: whoever the test says is signed in, without a browser. At first that is nobody. */
@Alternative
@Priority(1)
@RequestScoped
public class SignedInAs extends CurrentAccount {

    private static Who who;

    private boolean acted;

    private record Who(long id, long organizationId, Set<Role> roles) {}

    public static void somebody(long id, long organizationId, Role... roles) {
        who = new Who(id, organizationId, Set.of(roles));
    }

    /** For tests of what needs nobody; an earlier test may have left somebody signed in. */
    public static void nobody() {
        who = null;
    }

    /** Where the demo acts for somebody, it is they who are signed in. */
    @Override
    protected void is(Account known) {
        super.is(known);
        acted = known != null;
    }

    @Override
    public boolean isSignedIn() {
        return acted || who != null;
    }

    @Override
    public long id() {
        return acted ? super.id() : who.id();
    }

    @Override
    public long organizationId() {
        return acted ? super.organizationId() : who.organizationId();
    }

    @Override
    public String getName() {
        return acted ? super.getName() : "Person " + who.id();
    }

    @Override
    public ZoneId zone() {
        return acted ? super.zone() : ZoneId.of("Europe/Berlin");
    }

    @Override
    public boolean has(Role role) {
        return acted ? super.has(role) : who != null && who.roles().contains(role);
    }
}
