package org.attune.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import org.attune.identity.model.Account;
import org.attune.identity.model.PasswordLink;
import org.attune.identity.model.PasswordLink.Purpose;
import org.attune.identity.store.PasswordLinks;
import org.attune.shared.config.AttuneConfig;
import org.attune.shared.mail.Outbox;
import org.attune.shared.security.Secrets;
import org.attune.shared.web.Texts;

/** Writes the letters about an account. The secret of a link exists only in its letter. */
@ApplicationScoped
class AccountLetters {

    @Inject
    PasswordLinks links;

    @Inject
    Outbox outbox;

    @Inject
    AttuneConfig config;

    @Inject
    Clock clock;

    void sendReset(Account account) {
        send(account, "mail.reset", account.getName(), newLink(account, Purpose.RESET));
    }

    void sendInvitation(Account account, String organizationName) {
        send(account, "mail.invitation", account.getName(), newLink(account, Purpose.INVITATION), organizationName);
    }

    void sendChanged(Account account) {
        send(account, "mail.changed", account.getName(), config.publicAddress() + "/identity/forgotten");
    }

    private String newLink(Account account, Purpose purpose) {
        var token = Secrets.token();
        links.add(new PasswordLink(account, purpose, Secrets.digest(token), clock.instant()));
        return config.publicAddress() + "/identity/choose-password?token=" + token;
    }

    private void send(Account account, String key, Object... arguments) {
        var language = account.getLanguage().orElse(Locale.ENGLISH);
        outbox.sendAboutAccount(
                account.getOrganizationId(),
                account.getEmail(),
                Texts.in(language, "identity", key + ".subject", arguments),
                Texts.in(language, "identity", key + ".text", arguments));
    }
}
