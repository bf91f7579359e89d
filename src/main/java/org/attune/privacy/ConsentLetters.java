package org.attune.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.attune.identity.AccountService;
import org.attune.organization.OrganizationService;
import org.attune.privacy.model.Client;
import org.attune.privacy.model.ConsentGrant;
import org.attune.privacy.model.ConsentLink;
import org.attune.privacy.model.LinkCode;
import org.attune.shared.config.AttuneConfig;
import org.attune.shared.mail.Outbox;
import org.attune.shared.web.Texts;

/**
 * The letters around a consent. Those with an alias or a link in them belong to the client and are forgotten with them;
 * the coach learns of a yes, a no and a withdrawal in the same neutral words.
 */
@ApplicationScoped
class ConsentLetters {

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

    /** Where the client answers. The token is a secret: it goes into a letter or to the coach's screen, never into a log. */
    String linkWith(String token) {
        return config.publicAddress() + "/privacy/consent?link=" + token;
    }

    /** Where letters to the client go from now on; null or blank for nowhere. */
    void reach(Client client, String address) {
        addresses.change(client, address);
    }

    /** Where they go today, if anywhere. */
    Optional<String> addressOf(Client client) {
        return addresses.of(client);
    }

    void ask(Client client, ConsentGrant grant, String token) {
        var coach = accounts.nameOf(client.getCoachId());
        toClient(
                client,
                text(client, "letter.ask.subject", coach),
                text(
                        client,
                        "letter.ask.text",
                        client.getAlias(),
                        coach,
                        organizations.nameOf(client.getOrganizationId()),
                        linkWith(token),
                        ConsentLink.ASKING.toDays()));
    }

    /** A code that opens the client's page once. */
    void code(Client client, String code) {
        toClient(
                client,
                text(client, "letter.code.subject"),
                text(client, "letter.code.text", code, LinkCode.MAILED_FOR.toMinutes()));
    }

    /** The coach reads that there is an answer, not which. */
    void answered(Client client) {
        outbox.send(
                client.getOrganizationId(),
                accounts.emailOf(client.getCoachId()),
                toCoach(client, "letter.answered.subject"),
                toCoach(client, "letter.answered.text", client.getAlias(), pageOf(client)),
                about(client));
    }

    /** The last letter to the client, and a word to the coach that names nobody. Drops everything written before. */
    void ended(Client client) {
        endedForClient(client);
        outbox.send(
                client.getOrganizationId(),
                accounts.emailOf(client.getCoachId()),
                toCoach(client, "letter.stopped.subject"),
                toCoach(client, "letter.stopped.text"));
    }

    /** Only the last letter to the client. Drops everything written before. */
    void endedForClient(Client client) {
        outbox.forgetAbout(about(client));
        toClient(client, text(client, "letter.ended.subject"), text(client, "letter.ended.text"));
    }

    boolean areWaiting(Client client) {
        return outbox.isWaitingAbout(about(client));
    }

    void forget(Client client) {
        outbox.forgetAbout(about(client));
    }

    private void toClient(Client client, String subject, String text) {
        addresses
                .of(client)
                .ifPresent(address ->
                        outbox.sendOutside(client.getOrganizationId(), address, subject, text, about(client)));
    }

    private String pageOf(Client client) {
        return config.publicAddress() + "/privacy/client?id=" + client.getId();
    }

    private static String about(Client client) {
        return "client:" + client.getId();
    }

    private String toCoach(Client client, String key, Object... arguments) {
        return Texts.in(accounts.languageOf(client.getCoachId()), "privacy", key, arguments);
    }

    private static String text(Client client, String key, Object... arguments) {
        return Texts.in(Locale.forLanguageTag(client.getLanguage()), "privacy", key, arguments);
    }
}
