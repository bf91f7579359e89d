package org.attune.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.attune.identity.model.Account;
import org.attune.identity.store.Accounts;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;

/** What a person does with their own account while signed in. */
@ApplicationScoped
@Transactional
@Permitted
public class OwnAccountService {

    @Inject
    Accounts accounts;

    @Inject
    CurrentAccount current;

    @Inject
    Passwords passwords;

    @Inject
    AccountLetters letters;

    @Inject
    Clock clock;

    /**
     * Changes the name others see, the zone in which days begin, and the language of pages and letters.
     *
     * @param language null to read in the language of the browser
     */
    public void present(String name, ZoneId zone, Locale language) {
        var account = own();
        account.rename(name);
        account.moveTo(zone);
        account.readIn(language);
    }

    /**
     * Changes the password, which needs the current one, and ends all sessions.
     *
     * @return since when sessions count; the caller's own is to begin anew
     */
    public Instant changePassword(String currentPassword, String wanted) {
        requirePassword(currentPassword);
        var account = own();
        PasswordService.refuseWeak(wanted, account.getEmail(), "wanted");
        account.choosePassword(passwords.hash(wanted));
        letters.sendChanged(account);
        return endSessions(account);
    }

    /**
     * For what a device left open must not be enough.
     *
     * @throws Refusal when it is not the current password
     */
    public void requirePassword(String currentPassword) {
        var account = own();
        var given = currentPassword == null ? "" : currentPassword;
        if (account.isInvited() || !passwords.matches(given, account.getPasswordHash())) {
            throw new Refusal("identity", "account.current.wrong").at("current");
        }
    }

    /**
     * Ends all sessions.
     *
     * @return since when sessions count; the caller's own is to begin anew
     */
    public Instant signOutEverywhere() {
        return endSessions(own());
    }

    private Instant endSessions(Account account) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        account.endSessionsBefore(now);
        return now;
    }

    private Account own() {
        return accounts.find(current.id()).orElseThrow(() -> new NotFoundException("own account"));
    }
}
