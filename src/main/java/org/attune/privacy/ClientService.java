package org.attune.privacy;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.privacy.model.Client;
import org.attune.privacy.model.ConsentGrant;
import org.attune.privacy.store.Clients;
import org.attune.privacy.store.ConsentGrants;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;

/** A coach's clients. Nobody reaches the clients of another coach; others see an alias at most. */
@ApplicationScoped
@Transactional
@Permitted(Role.TRAINEE)
public class ClientService {

    @Inject
    Clients clients;

    @Inject
    ConsentGrants grants;

    @Inject
    ClientAddresses addresses;

    @Inject
    CurrentAccount account;

    @Inject
    Clock clock;

    /** All clients of the coach who asks, tombstones last, in two statements. */
    public List<ClientSummary> mine() {
        var latest = grants.ofCoach(account.id()).stream()
                .collect(toMap(ConsentGrant::getClientId, grant -> grant, (older, newer) -> newer));
        return clients.ofCoach(account.id()).stream()
                .sorted((a, b) -> Boolean.compare(a.isTombstone(), b.isTombstone()))
                .map(client -> summaryOf(client, Optional.ofNullable(latest.get(client.getId()))))
                .toList();
    }

    /** Those who have not taken everything back, by alias, in one statement. */
    public Map<Long, String> present() {
        return clients.ofCoach(account.id()).stream()
                .filter(client -> client.getAlias() != null)
                .collect(toMap(Client::getId, Client::getAlias, (one, other) -> one, LinkedHashMap::new));
    }

    /** One client of the coach who asks. @throws NotFoundException for anybody else's */
    public ClientSummary mine(long clientId) {
        var client = clients.ofCoach(clientId, account.id()).orElseThrow(() -> unknown(clientId));
        return summaryOf(client, grants.ofClient(clientId));
    }

    /**
     * Enters a client.
     *
     * @param address where the consent link is sent, or null when the coach hands it over
     * @param ableToConsent the coach confirmed that the client is an adult and is not in crisis
     */
    public long add(String alias, String address, boolean ableToConsent) {
        if (!ableToConsent) {
            throw new Refusal("privacy", "able.missing").at("adult");
        }
        var client = new Client(account.organizationId(), account.id(), alias, account.zone(), clock.instant());
        clients.add(client);
        addresses.change(client, address);
        return client.getId();
    }

    /** The alias, empty when only a tombstone is left. The caller answers for who may see it. */
    @Permitted(system = true)
    public String aliasOf(long clientId) {
        return clients.find(clientId)
                .map(client -> Optional.ofNullable(client.getAlias()).orElse(""))
                .orElseThrow(() -> unknown(clientId));
    }

    /** Aliases by client, in one statement; tombstones are missing. The caller answers for who may see them. */
    @Permitted(system = true)
    public Map<Long, String> aliasesOf(Collection<Long> clientIds) {
        return clients.all(clientIds).stream()
                .filter(client -> client.getAlias() != null)
                .collect(toMap(Client::getId, Client::getAlias));
    }

    private ClientSummary summaryOf(Client client, Optional<ConsentGrant> grant) {
        var now = clock.instant();
        var standing = grant.map(found -> found.stateAt(now)).orElse(null);
        boolean resting = grant.flatMap(found -> found.restsBecause(now)).isPresent();
        boolean agreed = standing != null && standing.isAgreed() && !resting;
        return new ClientSummary(
                client.getId(),
                client.getAlias() == null ? "" : client.getAlias(),
                client.isReachable(),
                client.getSince(),
                standing,
                grant.map(ClientService::lastMove).orElse(null),
                grant.map(ConsentGrant::getEndsOn).orElse(null),
                grant.filter(found -> found.isAskingOver(now)).isPresent(),
                resting,
                agreed ? grant.get().getScopes() : Set.of());
    }

    private static Instant lastMove(ConsentGrant grant) {
        return grant.isUnanswered() ? grant.getLinkSentAt() : grant.getChangedAt();
    }

    private static NotFoundException unknown(long clientId) {
        return new NotFoundException("client " + clientId);
    }
}
