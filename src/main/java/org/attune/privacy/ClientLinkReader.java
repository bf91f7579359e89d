package org.attune.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
    ConsentLedger ledger;

    @Inject
    AccessLog accesses;

    @Inject
    AccountService accounts;

    @Inject
    OrganizationService organizations;

    @Inject
    ProofKeeper proofs;

    ClientLink read(ConsentGrant grant, Instant now) {
        proofs.look(grant, now);
        var client = clientOf(grant);
        var state = grant.stateAt(now);
        return new ClientLink(
                state,
                client.getAlias() == null ? "" : client.getAlias(),
                accounts.nameOf(client.getCoachId()),
                organizations.nameOf(client.getOrganizationId()),
                supervisorsOf(client),
                grant.wordingAsked(Wording.NEWEST, now),
                grant.getScopes(),
                grant.isAskingOver(now),
                grant.getChangedAt(),
                grant.getEndsOn(),
                eraseOn(grant, state),
                grant.getZone(),
                grant.restsBecause(now).orElse(null),
                grant.getRestsFrom(),
                ledger.linesOf(grant.getId()),
                accesses.openingsOf(client.getId()));
    }

    Client clientOf(ConsentGrant grant) {
        return clients.find(grant.getClientId()).orElseThrow();
    }

    boolean isReachable(ConsentGrant grant) {
        return clientOf(grant).getAddress() != null;
    }

    private static LocalDate eraseOn(ConsentGrant grant, ConsentState state) {
        return state == ConsentState.EXPIRED ? grant.eraseOn() : null;
    }

    private List<String> supervisorsOf(Client client) {
        var ids = organizations.supervisorsOf(client.getCoachId());
        var names = accounts.namesOf(ids);
        return ids.stream().map(names::get).toList();
    }
}
