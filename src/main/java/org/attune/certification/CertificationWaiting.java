package org.attune.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.attune.certification.store.WaitingRows;
import org.attune.certification.store.WaitingRows.Row;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Role;
import org.attune.shared.Waiting;
import org.attune.shared.Waiting.Turn;
import org.attune.shared.WaitingSource;

/** On Today: a decision to ask for or awaited, one to make, and for two weeks a decision made. */
@ApplicationScoped
public class CertificationWaiting implements WaitingSource {

    private static final String FEATURE = "certification";
    private static final String PATH = "/certification/programme";
    private static final Duration TIME_TO_DECIDE = Duration.ofDays(10);
    private static final Duration NEWS = Duration.ofDays(14);

    @Inject
    WaitingRows rows;

    @Inject
    CurrentAccount account;

    @Inject
    Clock clock;

    @Override
    public String mayWait() {
        return account.has(Role.PROGRAMME_LEAD) ? MAYBE : WaitingRows.MAY_WAIT;
    }

    @Override
    public List<Waiting> waitingFor(long accountId) {
        boolean lead = account.isSignedIn() && account.id() == accountId && account.has(Role.PROGRAMME_LEAD);
        long leadOf = lead ? account.organizationId() : 0;
        return rows.of(accountId, leadOf, clock.instant().minus(NEWS)).stream()
                .map(this::waiting)
                .toList();
    }

    private Waiting waiting(Row row) {
        return switch (row.what()) {
            case READY -> line("waiting.ready", row, PATH, new Waiting.Span(row.since(), null), Turn.YOU);
            case ASKED -> line("waiting.asked", row, PATH, due(row.since()), Turn.OTHERS);
            case NOT_YET -> line("waiting.not-yet", row, PATH, new Waiting.Span(row.since(), null), Turn.YOU);
            case AWARDED -> line("waiting.awarded", row, PATH, new Waiting.Span(row.since(), null), Turn.YOU);
            case DECIDE ->
                line("waiting.decide", row, "/certification/decision?id=" + row.id(), due(row.since()), Turn.YOU);
        };
    }

    private static Waiting line(String key, Row row, String href, Waiting.Span span, Turn turn) {
        return new Waiting(FEATURE, key, List.of(row.name()), href, span, turn);
    }

    private static Waiting.Span due(Instant since) {
        return new Waiting.Span(since, since.plus(TIME_TO_DECIDE));
    }
}
