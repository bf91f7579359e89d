package org.attune.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import org.attune.identity.AccountService;
import org.attune.organization.OrganizationService;
import org.attune.privacy.model.Client;
import org.attune.privacy.model.OwnerChange;
import org.attune.shared.config.AttuneConfig;
import org.attune.shared.mail.Outbox;
import org.attune.shared.web.Dates;
import org.attune.shared.web.Texts;

/** Letters about a change of owner: to the client, or to the coach of one who gave no address. */
@ApplicationScoped
class OwnerLetters {

    @Inject
    Outbox outbox;

    @Inject
    ClientAddresses addresses;

    @Inject
    AccountService accounts;

    @Inject
    OrganizationService organizations;

    @Inject
    AttuneConfig config;

    void willChange(Client client, OwnerChange change) {
        send(client, "owner-will-change", change.getNewOwner(), change.getDay());
    }

    void changed(Client client, OwnerChange change) {
        send(client, "owner-changed", change.getNewOwner(), change.getDay());
    }

    void stays(Client client) {
        send(client, "owner-stays", "", null);
    }

    private void send(Client client, String what, String newOwner, LocalDate day) {
        var own = addresses.of(client);
        boolean direct = own.isPresent();
        var language = direct ? Locale.forLanguageTag(client.getLanguage()) : accounts.languageOf(client.getCoachId());
        var subject = Texts.in(language, "privacy", "letter." + what + ".subject");
        var text = Texts.in(
                language,
                "privacy",
                "letter." + what + (direct ? ".client" : ".coach"),
                organizations.nameOf(client.getOrganizationId()),
                newOwner,
                day == null ? "" : Dates.fullDay(day, language),
                direct ? "" : client.getAlias(),
                config.publicAddress() + "/privacy/client?id=" + client.getId());
        var about = "client:" + client.getId();
        if (direct) {
            outbox.sendOutside(client.getOrganizationId(), own.get(), subject, text, about);
        } else {
            outbox.send(client.getOrganizationId(), accounts.emailOf(client.getCoachId()), subject, text, about);
        }
    }
}
