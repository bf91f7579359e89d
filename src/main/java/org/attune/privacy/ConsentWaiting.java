package org.attune.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.attune.identity.Permitted;
import org.attune.privacy.store.ConsentGrants;
import org.attune.privacy.store.UnansweredRequest;
import org.attune.shared.Waiting;
import org.attune.shared.WaitingSource;

/** Tells a coach on Today which clients have not answered, and which links have run out meanwhile. */
@ApplicationScoped
@Transactional
@Permitted(system = true)
public class ConsentWaiting implements WaitingSource {

    @Inject
    ConsentGrants grants;

    @Inject
    Clock clock;

    @Override
    public String mayWait() {
        return ConsentGrants.MAY_WAIT;
    }

    @Override
    public List<Waiting> waitingFor(long accountId) {
        var now = clock.instant();
        return grants.unansweredOf(accountId).stream()
                .map(request -> waiting(request, now))
                .toList();
    }

    private static Waiting waiting(UnansweredRequest request, Instant now) {
        boolean runOut = !now.isBefore(request.askUntil());
        return new Waiting(
                "privacy",
                runOut ? "waiting.run-out" : "waiting.consent",
                List.of(request.alias()),
                "/privacy/client?id=" + request.clientId(),
                new Waiting.Span(request.sentAt(), runOut ? null : request.askUntil()),
                runOut ? Waiting.Turn.YOU : Waiting.Turn.OTHERS);
    }
}
