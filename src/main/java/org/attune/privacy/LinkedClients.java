package org.attune.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.attune.privacy.model.Client;
import org.attune.privacy.store.Clients;
import org.attune.privacy.store.ConsentGrants;
import org.attune.shared.NotFoundException;
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
