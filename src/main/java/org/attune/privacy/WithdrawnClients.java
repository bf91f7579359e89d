package org.attune.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import org.attune.identity.Permitted;
import org.attune.privacy.model.Client;
import org.attune.privacy.store.Clients;
import org.attune.privacy.store.ConsentGrants;
import org.attune.shared.Subject;
import org.attune.shared.irrevocable.IrrevocableKind;
import org.attune.shared.irrevocable.IrrevocableStep;

/**
 * Ends again the consent of clients who took everything back, when a restored backup knows them as before: their yes,
 * their alias, their address and, by the events that go with it, everything recorded of them.
 */
@ApplicationScoped
@Transactional
@Permitted(system = true)
public class WithdrawnClients implements IrrevocableKind {

    static final String KIND = "client-withdrawn";

    @Inject
    Clients clients;

    @Inject
    ConsentGrants grants;

    @Inject
    ConsentMoves moves;

    @Inject
    PersonalDataHolders holders;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Collection<IrrevocableStep> known() {
        return clients.tombstones().stream().map(WithdrawnClients::stepOf).toList();
    }

    @Override
    public void repeat(IrrevocableStep step) {
        clients.find(step.id())
                .filter(client -> !client.isTombstone())
                .filter(client -> stepOf(client).equals(step))
                .ifPresent(this::endAgain);
    }

    /** The withdrawal as it is remembered outside the database. */
    static IrrevocableStep stepOf(Client client) {
        return new IrrevocableStep(KIND, client.getId(), client.getSince().toString());
    }

    private void endAgain(Client client) {
        grants.heldOfClient(client.getId())
                .ifPresentOrElse(
                        grant -> moves.withdrawAgain(grant, clock.instant()),
                        () -> holders.erase(Subject.client(client.getId())));
    }
}
