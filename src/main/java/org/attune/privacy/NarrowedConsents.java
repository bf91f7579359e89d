package org.attune.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import org.attune.identity.Permitted;
import org.attune.privacy.model.Narrowing;
import org.attune.privacy.store.Clients;
import org.attune.privacy.store.ConsentGrants;
import org.attune.shared.irrevocable.IrrevocableKind;
import org.attune.shared.irrevocable.IrrevocableStep;

/**
 * Narrows again what a restored backup had widened. A yes to more, given after the backup, is not remembered: the client
 * can give it again, which is better than allowing what they may have taken back.
 */
@ApplicationScoped
@Transactional
@Permitted(system = true)
public class NarrowedConsents implements IrrevocableKind {

    @Inject
    Clients clients;

    @Inject
    ConsentGrants grants;

    @Inject
    ConsentMoves moves;

    @Override
    public String kind() {
        return Narrowing.KIND;
    }

    @Override
    public Collection<IrrevocableStep> known() {
        return grants.narrowings().stream().map(Narrowing::step).toList();
    }

    @Override
    public void repeat(IrrevocableStep step) {
        Narrowing.of(step)
                .filter(narrowing -> clients.find(narrowing.clientId())
                        .filter(client -> client.getSince().equals(narrowing.clientSince()))
                        .isPresent())
                .ifPresent(narrowing -> grants.heldOfClient(narrowing.clientId())
                        .ifPresent(grant -> moves.narrowAgain(grant, narrowing)));
    }
}
