package org.attune.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.attune.identity.AccountService;
import org.attune.identity.Role;
import org.attune.organization.OrganizationService;
import org.attune.privacy.model.Client;
import org.attune.shared.config.AttuneConfig;
import org.attune.shared.mail.Outbox;
import org.attune.shared.web.Texts;

/** Letters about complaints: that there is one, never what it says. */
@ApplicationScoped
class ComplaintLetters {

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

    /** To everybody who may answer: the school's administrators, but not the client's own coach. */
    void made(Client client) {
        for (long administrator : whoMayAnswer(client)) {
            outbox.send(
                    client.getOrganizationId(),
                    accounts.emailOf(administrator),
                    toSchool(administrator, "letter.complaint.subject"),
                    toSchool(administrator, "letter.complaint.text", config.publicAddress() + "/privacy/school"));
        }
    }

    /** Whether anybody but the client's own coach could answer. */
    boolean reachSomebody(Client client) {
        return !whoMayAnswer(client).isEmpty();
    }

    void answered(Client client) {
        var language = Locale.forLanguageTag(client.getLanguage());
        addresses
                .of(client)
                .ifPresent(address -> outbox.sendOutside(
                        client.getOrganizationId(),
                        address,
                        Texts.in(language, "privacy", "letter.complaint-answered.subject"),
                        Texts.in(language, "privacy", "letter.complaint-answered.text"),
                        "client:" + client.getId()));
    }

    private List<Long> whoMayAnswer(Client client) {
        return organizations.holdersOf(client.getOrganizationId(), Role.ORGANIZATION_ADMIN).stream()
                .distinct()
                .filter(id -> id != client.getCoachId())
                .toList();
    }

    private String toSchool(long administrator, String key, Object... arguments) {
        return Texts.in(accounts.languageOf(administrator), "privacy", key, arguments);
    }
}
