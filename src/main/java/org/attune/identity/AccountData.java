package org.attune.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import org.attune.identity.model.Account;
import org.attune.identity.model.PasswordLink;
import org.attune.identity.store.Accounts;
import org.attune.identity.store.PasswordLinks;
import org.attune.shared.PersonalData;
import org.attune.shared.PersonalRecord;
import org.attune.shared.Subject;
import org.attune.shared.mail.Outbox;

/**
 * The account itself. Its tombstone keeps the number, which certificates and ledgers point to, and signs nobody in; failed
 * sign-ins are known by digests only and fade by themselves.
 */
@ApplicationScoped
@Transactional
@Permitted(system = true)
public class AccountData implements PersonalData {

    @Inject
    Accounts accounts;

    @Inject
    PasswordLinks links;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Override
    public Set<Class<?>> entities() {
        return Set.of(Account.class, PasswordLink.class);
    }

    @Override
    public String part() {
        return "account";
    }

    @Override
    public JsonObject exportOf(Subject subject) {
        return subject.isClient()
                ? JsonObject.EMPTY_JSON_OBJECT
                : accounts.find(subject.id()).map(AccountData::exportOf).orElse(JsonObject.EMPTY_JSON_OBJECT);
    }

    @Override
    public void erase(Subject subject) {
        if (!subject.isClient()) {
            accounts.find(subject.id()).ifPresent(account -> {
                outbox.forget(account.getEmail());
                links.removeOf(account.getId());
                account.becomeTombstone(clock.instant());
            });
        }
    }

    private static JsonObject exportOf(Account account) {
        return new PersonalRecord()
                .with("name", account.getName())
                .with("email", account.getEmail())
                .with("timeZone", account.getZone().getId())
                .with("language", account.getLanguage().map(Locale::getLanguage).orElse(null))
                .with("since", account.getCreatedAt())
                .with("active", account.isActive())
                .build();
    }
}
