package org.attune.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.attune.identity.model.Account;
import org.attune.identity.store.Accounts;
import org.attune.identity.store.PasswordLinks;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;

/**
 * The accounts of one organization, for the feature that administers it. An account of another organization does not
 * exist here, and whether an address is known elsewhere is not told.
 */
@ApplicationScoped
@Transactional
@Permitted(system = true)
public class MemberService {

    private static final int MOST_LETTERS = 5;
    private static final Duration WITHIN = Duration.ofHours(1);

    @Inject
    Accounts accounts;

    @Inject
    PasswordLinks links;

    @Inject
    AccountLetters letters;

    @Inject
    Clock clock;

    /** Where somebody is to be invited to, and in which zone their days begin until they say otherwise. */
    public record Host(long organizationId, String name, ZoneId zone) {}

    /** Members by name whose name or address contains the text. */
    public List<Member> find(long organizationId, String text, int first, int max) {
        return accounts.ofOrganization(organizationId, text, first, max).stream()
                .map(Member::new)
                .toList();
    }

    /** How many there are of them. */
    public long count(long organizationId, String text) {
        return accounts.countOfOrganization(organizationId, text);
    }

    /** @throws NotFoundException when there is none of this id in this organization */
    public Member get(long organizationId, long accountId) {
        return new Member(account(organizationId, accountId));
    }

    /** Which of these addresses belong to members. */
    public Set<String> addressesAmong(long organizationId, Collection<String> addresses) {
        return accounts.addressesAmong(organizationId, addresses);
    }

    /**
     * Opens an account without a password and writes to its owner.
     *
     * @throws Refusal when the address has an account already
     */
    public long invite(Host host, String email, String name) {
        accounts.byEmail(email).ifPresent(known -> {
            throw refusal(host, known);
        });
        var account = new Account(host.organizationId(), email, name, host.zone(), clock.instant());
        if (!accounts.addIfNew(account)) {
            throw new Refusal("identity", "invite.impossible", email);
        }
        letters.sendInvitation(account, host.name());
        return account.getId();
    }

    /** Sends another invitation to somebody who has not chosen a password yet. */
    public void inviteAgain(Host host, long accountId) {
        var account = account(host.organizationId(), accountId);
        if (!account.isActive() || !account.isInvited()) {
            throw new Refusal("identity", "invite.not-waiting", account.getName());
        }
        if (links.countSentSince(accountId, clock.instant().minus(WITHIN)) >= MOST_LETTERS) {
            throw new Refusal("identity", "invite.often", account.getName());
        }
        letters.sendInvitation(account, host.name());
    }

    /** From the next request on this person is signed out and cannot come back. */
    public void close(long organizationId, long accountId) {
        account(organizationId, accountId).deactivate();
    }

    /** Lets somebody sign in again. */
    public void reopen(long organizationId, long accountId) {
        account(organizationId, accountId).reactivate();
    }

    private Account account(long organizationId, long accountId) {
        return accounts.find(accountId)
                .filter(found -> found.getOrganizationId() == organizationId)
                .orElseThrow(() -> new NotFoundException("member " + accountId));
    }

    private static Refusal refusal(Host host, Account known) {
        boolean here = known.getOrganizationId() == host.organizationId();
        return new Refusal("identity", here ? "invite.here" : "invite.impossible", known.getEmail());
    }
}
