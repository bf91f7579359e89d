package org.attune.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.privacy.model.Client;
import org.attune.privacy.model.ConsentGrant;
import org.attune.privacy.model.ConsentStep;
import org.attune.privacy.store.Clients;
import org.attune.privacy.store.ConsentGrants;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;
import org.attune.shared.security.Secrets;

/** What a coach does about consent: ask, ask again, and read what happened. Only the client can answer. */
@ApplicationScoped
@Transactional
@Permitted(Role.TRAINEE)
public class ConsentRequestService {

    /** A letter is not followed by the next one sooner than this; a double click would kill the first link. */
    static final Duration BETWEEN_LETTERS = Duration.ofMinutes(2);

    static final Duration BETWEEN_REMINDERS = Duration.ofDays(1);

    @Inject
    Clients clients;

    @Inject
    ConsentGrants grants;

    @Inject
    ConsentLedger ledger;

    @Inject
    ConsentLetters letters;

    @Inject
    CurrentAccount account;

    @Inject
    Clock clock;

    /**
     * Makes a link, which replaces an older one, and mails it when the client has an address.
     *
     * @return the link to hand over when there is no address; shown this once, only its digest is kept
     */
    public Optional<String> send(long clientId) {
        return send(mine(clientId), BETWEEN_LETTERS);
    }

    /** Sends a fresh link to somebody who has not answered, at most once a day. */
    public Optional<String> remind(long clientId) {
        return send(mine(clientId), BETWEEN_REMINDERS);
    }

    /** Where letters to this client go from now on; null or blank for nowhere. */
    public void changeAddress(long clientId, String address) {
        letters.reach(mine(clientId), address);
    }

    /** The address the coach noted, empty when none. */
    public String addressOf(long clientId) {
        return letters.addressOf(mine(clientId)).orElse("");
    }

    /** What happened so far, oldest first. */
    public List<ConsentLine> historyOf(long clientId) {
        mine(clientId);
        return grants.ofClient(clientId)
                .map(grant -> ledger.linesOf(grant.getId()))
                .orElse(List.of());
    }

    private Optional<String> send(Client client, Duration pause) {
        var now = clock.instant();
        if (client.isTombstone()) {
            throw new Refusal("privacy", "link.over");
        }
        var grant = grants.heldOfClient(client.getId()).orElseGet(() -> draft(client, now));
        boolean byMail = letters.addressOf(client).isPresent();
        if (byMail && isTooSoon(grant, pause, now)) {
            throw new Refusal("privacy", pause.equals(BETWEEN_REMINDERS) ? "link.reminded" : "link.just-sent");
        }
        var token = Secrets.token();
        grant.ask(Secrets.digest(token), Wording.NEWEST, now);
        ledger.write(grant, ConsentStep.ASKED, now);
        if (byMail) {
            letters.ask(client, grant, token);
            return Optional.empty();
        }
        return Optional.of(letters.linkWith(token));
    }

    private ConsentGrant draft(Client client, Instant now) {
        var grant = new ConsentGrant(client, Wording.NEWEST, now);
        grants.add(grant);
        return grant;
    }

    private static boolean isTooSoon(ConsentGrant grant, Duration pause, Instant now) {
        return grant.getLinkSentAt() != null
                && now.isBefore(grant.getLinkSentAt().plus(pause));
    }

    private Client mine(long clientId) {
        return clients.ofCoach(clientId, account.id()).orElseThrow(() -> new NotFoundException("client " + clientId));
    }
}
