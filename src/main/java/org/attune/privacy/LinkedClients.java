package org.attune.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.attune.privacy.model.Client;
import org.attune.privacy.store.Clients;
import org.attune.privacy.store.ConsentGrants;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;
import org.attune.shared.security.Secrets;

/** Finds the client behind a link whose door is open. */
@ApplicationScoped
class LinkedClients {

    @Inject
    ConsentGrants grants;

    @Inject
    Clients clients;

    @Inject
    ClientDoor door;

    /**
     * The same for somebody who is about to write what only they may read again: from now on the link asks for a code.
     *
     * @param code which they choose; not needed once there is one
     * @throws Refusal when they have to choose another
     */
    Client withCode(String token, String code) {
        var client = by(token);
        var digest = Secrets.digest(token);
        grants.heldByLink(digest);
        if (!door.hasCode(digest)) {
            choose(client, digest, code);
        }
        return client;
    }

    private void choose(Client client, String digest, String code) {
        try {
            door.choose(client, digest, code);
        } catch (Refusal another) {
            throw another.at("complaintCode");
        }
    }

    /** @throws NotFoundException when there is none, or while the code is missing */
    Client by(String token) {
        var digest = Secrets.digest(token == null ? "" : token);
        return door.remembered(digest)
                .or(() -> grants.byLink(digest)
                        .filter(grant -> door.isOpen(digest))
                        .flatMap(grant -> clients.find(grant.getClientId())))
                .orElseThrow(() -> new NotFoundException("a consent link"));
    }
}
