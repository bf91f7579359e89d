package org.attune.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import org.attune.identity.AccountService;
import org.attune.identity.CurrentAccount;
import org.attune.privacy.model.AccountErasure;
import org.attune.shared.config.AttuneConfig;
import org.attune.shared.mail.Outbox;
import org.attune.shared.web.Dates;
import org.attune.shared.web.Texts;

/** Letters about the erasure of an account: so that nobody is erased by somebody else without noticing. */
@ApplicationScoped
class OwnDataLetters {

    @Inject
    Outbox outbox;

    @Inject
    CurrentAccount account;

    @Inject
    AccountService accounts;

    @Inject
    AttuneConfig config;

    void asked(AccountErasure erasure) {
        var day = Dates.fullDay(LocalDate.ofInstant(erasure.getDueAt(), account.zone()), language());
        send("letter.erase-asked", account.getName(), day, config.publicAddress() + "/privacy/account");
    }

    void undone() {
        send("letter.erase-undone", account.getName());
    }

    private void send(String key, Object... arguments) {
        outbox.sendAboutAccount(
                account.organizationId(),
                accounts.emailOf(account.id()),
                Texts.in(language(), "privacy", key + ".subject", arguments),
                Texts.in(language(), "privacy", key + ".text", arguments));
    }

    private Locale language() {
        return accounts.languageOf(account.id());
    }
}
