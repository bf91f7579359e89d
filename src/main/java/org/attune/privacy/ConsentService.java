package org.attune.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.attune.identity.Permitted;
import org.attune.privacy.model.Client;
import org.attune.privacy.model.ConsentGrant;
import org.attune.privacy.store.Clients;
import org.attune.privacy.store.ConsentGrants;
import org.attune.shared.Refusal;

/** The question every feature asks before it records, plays or shows anything of a client: does their consent cover it? */
@ApplicationScoped
@Transactional
@Permitted(system = true)
public class ConsentService {

    @Inject
    ConsentGrants grants;

    @Inject
    Clients clients;

    /** Whether the client allows this at that moment. What was taken back is taken back for the past as well. */
    public boolean covers(long clientId, ConsentScope scope, Instant at) {
        return covering(clientId, scope, at).isPresent();
    }

    /** Whether the client allows all of this at that moment, asked in one statement. */
    public boolean coversAll(long clientId, Collection<ConsentScope> scopes, Instant at) {
        return grants.ofClient(clientId)
                .filter(grant -> scopes.stream().allMatch(scope -> grant.covers(scope, at)))
                .isPresent();
    }

    /** @throws Refusal in words for the coach when the client does not allow this */
    public void requireCovered(long clientId, ConsentScope scope, Instant at) {
        grantIdFor(clientId, scope, at);
    }

    /** The grant that covers this, so that a recording can be bound to it. @throws Refusal when there is none */
    public long grantIdFor(long clientId, ConsentScope scope, Instant at) {
        return covering(clientId, scope, at)
                .map(ConsentGrant::getId)
                .orElseThrow(() -> new Refusal("privacy", "not-covered." + scope, nameOf(clientId)));
    }

    private Optional<ConsentGrant> covering(long clientId, ConsentScope scope, Instant at) {
        return grants.ofClient(clientId).filter(grant -> grant.covers(scope, at));
    }

    private String nameOf(long clientId) {
        return clients.find(clientId).map(Client::getAlias).orElse("…");
    }
}
