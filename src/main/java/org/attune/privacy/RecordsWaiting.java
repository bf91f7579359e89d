package org.attune.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.attune.identity.Permitted;
import org.attune.privacy.model.ConsentGrant;
import org.attune.privacy.store.ConsentGrants;
import org.attune.shared.Waiting;
import org.attune.shared.WaitingSource;

/** Tells the operator on Today that consent records do not prove themselves. */
@ApplicationScoped
@Transactional
@Permitted(system = true)
public class RecordsWaiting implements WaitingSource {

    @Inject
    ConsentGrants grants;

    @Inject
    OperatorAccount operator;

    @Override
    public String mayWait() {
        return ConsentGrants.ANY_DOUBTED;
    }

    @Override
    public List<Waiting> waitingFor(long accountId) {
        var doubted = operator.is(accountId) ? grants.doubted() : List.<ConsentGrant>of();
        return doubted.isEmpty()
                ? List.of()
                : List.of(new Waiting(
                        "privacy",
                        "waiting.records",
                        List.of(doubted.size()),
                        "/privacy/records",
                        new Waiting.Span(doubted.get(0).getRestsFrom(), null),
                        Waiting.Turn.YOU));
    }
}
