package org.attune.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.recording.model.LegalHold;
import org.attune.recording.store.Holds;
import org.attune.shared.Waiting;
import org.attune.shared.WaitingSource;

/** Holds to confirm and to look at again, on the Today of those who can. */
@ApplicationScoped
@Transactional
@Permitted(system = true)
public class HoldWaiting implements WaitingSource {

    @Inject
    Holds holds;

    @Inject
    RecordingHolds rules;

    @Inject
    CurrentAccount account;

    @Override
    public String mayWait() {
        return Holds.MAY_WAIT;
    }

    @Override
    public List<Waiting> waitingFor(long accountId) {
        return account.has(Role.PROGRAMME_LEAD) || account.has(Role.ORGANIZATION_ADMIN)
                ? holds.openOfSchool(account.organizationId()).stream()
                        .flatMap(hold -> lineOf(hold, accountId))
                        .toList()
                : List.of();
    }

    private Stream<Waiting> lineOf(LegalHold hold, long accountId) {
        if (hold.getState() == LegalHold.State.ASKED && hold.getAskedBy() != accountId) {
            var until = hold.getAskedAt().plus(LegalHold.TO_CONFIRM);
            return Stream.of(line("waiting.hold-asked", new Waiting.Span(hold.getAskedAt(), until)));
        }
        var review = hold.getReviewOn().atStartOfDay(account.zone()).toInstant();
        return hold.isToBeReviewed(rules.today(account.zone()))
                ? Stream.of(line("waiting.hold-review", new Waiting.Span(review, null)))
                : Stream.empty();
    }

    private static Waiting line(String key, Waiting.Span span) {
        return new Waiting("recording", key, List.of(), "/recording/holds", span, Waiting.Turn.YOU);
    }
}
