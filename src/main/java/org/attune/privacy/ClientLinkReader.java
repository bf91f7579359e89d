package org.attune.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attune.identity.AccountService;
import org.attune.organization.OrganizationService;
import org.attune.privacy.model.Client;
import org.attune.privacy.model.ConsentGrant;
import org.attune.privacy.store.Clients;

/** Gathers what a client reads behind their link. */
@ApplicationScoped
class ClientLinkReader {

    @Inject
    Clients clients;

    @Inject
    AccessLog accesses;

    @Inject
    AccountService accounts;

    @Inject
    OrganizationService organizations;

    @Inject
    ProofKeeper proofs;

    @Inject
    OwnerMoves owners;

    ClientLink read(ConsentGrant grant, Instant now) {
        var history = proofs.read(grant, now);
        var client = clientOf(grant);
        var state = grant.stateAt(now);
        var supervisors = organizations.supervisorsOf(client.getCoachId());
        var names = namesAround(client, supervisors);
        var change = owners.changeFor(grant, now);
        return new ClientLink(
                state,
                client.getAlias() == null ? "" : client.getAlias(),
                client.isReachable(),
                names.get(client.getCoachId()),
                organizations.nameOf(client.getOrganizationId()),
                supervisors.stream().map(names::get).toList(),
                grant.wordingAsked(Wording.NEWEST, now),
                grant.getScopes(),
                grant.isAskingOver(now),
                grant.getChangedAt(),
                grant.getEndsOn(),
                eraseOn(grant, state),
                grant.getZone(),
                grant.restsBecause(now).orElse(null),
                grant.getRestsFrom(),
                change == null ? null : change.getNewOwner(),
                change == null ? null : change.getDay(),
                history,
                accesses.openingsOf(client.getId()));
    }

    Client clientOf(ConsentGrant grant) {
        return clients.find(grant.getClientId()).orElseThrow();
    }

    boolean isReachable(ConsentGrant grant) {
        return clientOf(grant).isReachable();
    }

    private static LocalDate eraseOn(ConsentGrant grant, ConsentState state) {
        return state == ConsentState.EXPIRED ? grant.eraseOn() : null;
    }

    /** Names of the coach and of those who supervise the coach today. */
    private Map<Long, String> namesAround(Client client, List<Long> supervisors) {
        var ids = new ArrayList<>(supervisors);
        ids.add(client.getCoachId());
        return accounts.namesOf(ids);
    }
}
