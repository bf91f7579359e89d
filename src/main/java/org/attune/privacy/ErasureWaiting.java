package org.attune.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.attune.identity.Permitted;
import org.attune.privacy.store.AccountErasures;
import org.attune.shared.Waiting;
import org.attune.shared.WaitingSource;

/** Reminds somebody on Today that their account will be erased. */
@ApplicationScoped
@Transactional
@Permitted(system = true)
public class ErasureWaiting implements WaitingSource {

    @Inject
    AccountErasures erasures;

    @Override
    public String mayWait() {
        return AccountErasures.MAY_WAIT;
    }

    @Override
    public List<Waiting> waitingFor(long accountId) {
        return erasures.pendingOf(accountId).stream()
                .map(erasure -> new Waiting(
                        "privacy",
                        "waiting.erasure",
                        List.of(),
                        "/privacy/account",
                        new Waiting.Span(erasure.getAskedAt(), erasure.getDueAt()),
                        Waiting.Turn.YOU))
                .toList();
    }
}
