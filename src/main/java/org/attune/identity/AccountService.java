package org.attune.identity;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attune.identity.model.Account;
import org.attune.identity.store.Accounts;
import org.attune.shared.NotFoundException;

/** What other features may know of people: their names, and that an address belongs to somebody. */
@ApplicationScoped
@Transactional
@Permitted(system = true)
public class AccountService {

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    Clock clock;

    /**
     * The name a person goes by.
     *
     * @throws NotFoundException for an unknown id
     */
    public String nameOf(long accountId) {
        return accounts.find(accountId)
                .map(Account::getName)
                .orElseThrow(() -> new NotFoundException("account " + accountId));
    }

    /** Names by id, in one statement; unknown ids are missing. */
    public Map<Long, String> namesOf(Collection<Long> accountIds) {
        return accounts.all(accountIds).stream().collect(toMap(Account::getId, Account::getName));
    }

    /** Where letters to this person go. */
    public String emailOf(long accountId) {
        return accounts.find(accountId)
                .map(Account::getEmail)
                .orElseThrow(() -> new NotFoundException("account " + accountId));
    }

    /** In which language letters to this person are written. */
    public Locale languageOf(long accountId) {
        return accounts.find(accountId).flatMap(Account::getLanguage).orElse(Locale.ENGLISH);
    }

    /** The zone in which this person's months begin and end (R4). */
    public ZoneId zoneOf(long accountId) {
        return accounts.find(accountId)
                .map(Account::getZone)
                .orElseThrow(() -> new NotFoundException("account " + accountId));
    }

    /** The day it is where this person lives: what they earn or are granted counts from their midnight on (R4). */
    public LocalDate todayOf(long accountId) {
        return LocalDate.now(clock.withZone(zoneOf(accountId)));
    }

    public Optional<Long> idOf(String email) {
        return accounts.byEmail(email).map(Account::getId);
    }

    /** Opens an account with a password already chosen, for demo data and first set-up. */
    public long open(long organizationId, String email, String name, ZoneId zone, String password) {
        var account = new Account(organizationId, email, name, zone, clock.instant());
        account.choosePassword(passwords.hash(password));
        accounts.add(account);
        return account.getId();
    }
}
