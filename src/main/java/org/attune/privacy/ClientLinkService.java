package org.attune.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.attune.identity.Permitted;
import org.attune.privacy.model.ConsentGrant;
import org.attune.privacy.store.ConsentGrants;
import org.attune.shared.NotFoundException;
import org.attune.shared.Subject;
import org.attune.shared.security.Secrets;

/**
 * Everything a client can do with the link: read, answer, change the answer, take everything back, and take a copy of
 * what is kept. Who holds the link is the client; there is no other proof, which is why only its digest is stored.
 */
@ApplicationScoped
@Transactional
@Permitted(anyone = true)
public class ClientLinkService {

    @Inject
    ConsentGrants grants;

    @Inject
    ClientLinkReader reader;

    @Inject
    ConsentMoves moves;

    @Inject
    PersonalDataHolders holders;

    @Inject
    Clock clock;

    /** What is behind the link, empty when it was replaced, forgotten or never existed. */
    public Optional<ClientLink> open(String token) {
        return isToken(token)
                ? grants.byLink(Secrets.digest(token)).map(grant -> reader.read(grant, clock.instant()))
                : Optional.empty();
    }

    /** Saves an answer, the first or a changed one. The same answer twice is one answer. */
    public void answer(String token, ClientAnswer answer) {
        moves.answer(held(token), answer, clock.instant());
    }

    /** Takes everything back, at once and for good. Doing it twice is doing it once. */
    public void withdraw(String token) {
        moves.withdraw(held(token), clock.instant());
    }

    /** All that is kept about this client, in every feature. */
    public JsonObject everythingAbout(String token) {
        return holders.exportOf(Subject.client(held(token).getClientId()));
    }

    private ConsentGrant held(String token) {
        if (!isToken(token)) {
            throw new NotFoundException("a consent link");
        }
        return grants.heldByLink(Secrets.digest(token)).orElseThrow(() -> new NotFoundException("a consent link"));
    }

    private static boolean isToken(String token) {
        return token != null && token.length() == 43;
    }
}
