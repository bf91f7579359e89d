package org.attune.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.attune.identity.model.Account;
import org.attune.identity.store.Accounts;
import org.attune.identity.store.PasswordLinks;
import org.attune.shared.jobs.JobHandler;

/** Writes to whoever has forgotten their password, if there is such a person, and not more often than they can read. */
@ApplicationScoped
@Transactional
class PasswordLetterJob implements JobHandler {

    static final String KIND = "identity-password-letter";

    /** Stands for an address that nobody has. */
    static final long NOBODY = 0;

    private static final int MOST = 5;
    private static final Duration WITHIN = Duration.ofHours(1);

    @Inject
    Accounts accounts;

    @Inject
    PasswordLinks links;

    @Inject
    AccountLetters letters;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String accountId) {
        accounts.find(Long.parseLong(accountId))
                .filter(Account::isActive)
                .filter(account ->
                        links.countSentSince(account.getId(), clock.instant().minus(WITHIN)) < MOST)
                .ifPresent(letters::sendReset);
    }
}
