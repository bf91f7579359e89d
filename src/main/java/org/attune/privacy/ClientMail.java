package org.attune.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.function.Function;
import org.attune.identity.Permitted;
import org.attune.privacy.store.Clients;
import org.attune.shared.mail.Outbox;

/** Letters of other features to a client who gave an address; forgotten with the client like all others. */
@ApplicationScoped
@Transactional
@Permitted(system = true)
public class ClientMail {

    @Inject
    Clients clients;

    @Inject
    Outbox outbox;

    @Inject
    ClientAddresses addresses;

    /** Writes in the client's language. Nothing happens when no address is known, or the client has gone. */
    public void send(long clientId, Function<Locale, String> subject, Function<Locale, String> text) {
        clients.find(clientId)
                .filter(client -> !client.isTombstone())
                .ifPresent(client -> addresses.of(client).ifPresent(address -> {
                    var language = Locale.forLanguageTag(client.getLanguage());
                    outbox.sendOutside(
                            client.getOrganizationId(),
                            address,
                            subject.apply(language),
                            text.apply(language),
                            "client:" + client.getId());
                }));
    }
}
