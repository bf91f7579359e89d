package org.attune.logbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.attune.logbook.model.SupervisionEntry;
import org.attune.logbook.store.SupervisionEntries;
import org.attune.shared.Waiting;
import org.attune.shared.Waiting.Turn;
import org.attune.shared.WaitingSource;
import org.attune.shared.web.Dates;

/** On Today: sessions to sign, and sessions whose signature is awaited. */
@ApplicationScoped
public class LogbookWaiting implements WaitingSource {

    private static final Duration TIME_TO_SIGN = Duration.ofDays(7);

    @Inject
    SupervisionEntries entries;

    @Inject
    Dates dates;

    @Override
    public String mayWait() {
        return SupervisionEntries.MAY_WAIT;
    }

    @Override
    public List<Waiting> waitingFor(long accountId) {
        return entries.open(accountId).stream()
                .map(entry -> waiting(entry, entry.getSupervisorId() == accountId))
                .toList();
    }

    private Waiting waiting(SupervisionEntry entry, boolean supervisor) {
        var since = entry.getLoggedAt();
        return new Waiting(
                "logbook",
                supervisor ? "waiting.sign" : "waiting.signature",
                List.of(entry.getTime().minutes(), dates.dayOf(entry.getTime().day())),
                "/logbook/supervision",
                new Waiting.Span(since, since.plus(TIME_TO_SIGN)),
                supervisor ? Turn.YOU : Turn.OTHERS);
    }
}
