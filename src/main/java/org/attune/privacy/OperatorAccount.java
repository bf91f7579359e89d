package org.attune.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.attune.identity.AccountService;
import org.attune.shared.config.AttuneConfig;
import org.attune.shared.web.Texts;

/** Whoever looks after the server, as far as privacy has to tell them something. */
@ApplicationScoped
class OperatorAccount {

    @Inject
    AttuneConfig config;

    @Inject
    AccountService accounts;

    /** Where letters to the operator go, empty when nobody is named. */
    Optional<String> address() {
        return config.operator();
    }

    boolean is(long accountId) {
        return config.operator()
                .flatMap(accounts::idOf)
                .filter(id -> id == accountId)
                .isPresent();
    }

    String text(String key, Object... arguments) {
        var language = config.operator()
                .flatMap(accounts::idOf)
                .map(accounts::languageOf)
                .orElse(Locale.ENGLISH);
        return Texts.in(language, "privacy", key, arguments);
    }
}
