package org.attune.logbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Role;
import org.attune.logbook.store.WaitingRows;
import org.attune.logbook.store.WaitingRows.Row;
import org.attune.shared.Waiting;
import org.attune.shared.Waiting.Turn;
import org.attune.shared.WaitingSource;
import org.attune.shared.web.Dates;

/** On Today: what of the safety gate runs out or waits, live sessions of the week, sheets, proposals to make up. */
@ApplicationScoped
public class HoursWaiting implements WaitingSource {

    private static final int NEAR_DAYS = 30;
    private static final String SAFETY = "/logbook/safety";
    private static final String SHEET = "/logbook/attendance?id=";

    @Inject
    WaitingRows rows;

    @Inject
    CurrentAccount account;

    @Inject
    Dates dates;

    @Inject
    Clock clock;

    @Override
    public String mayWait() {
        return account.has(Role.PROGRAMME_LEAD) ? MAYBE : WaitingRows.MAY_WAIT;
    }

    @Override
    public List<Waiting> waitingFor(long accountId) {
        boolean lead = account.isSignedIn() && account.id() == accountId && account.has(Role.PROGRAMME_LEAD);
        var today = dates.today();
        var when = new WaitingRows.When(today, today.plusDays(NEAR_DAYS), clock.instant());
        return rows.of(accountId, lead ? account.organizationId() : 0, when).stream()
                .map(this::waiting)
                .toList();
    }

    private Waiting waiting(Row row) {
        return switch (row.what()) {
            case DRILL_ENDS -> line("waiting.drill-ends", day(row), SAFETY, Turn.YOU, row);
            case CERTIFICATE_ENDS -> line("waiting.certificate-ends", day(row), SAFETY, Turn.YOU, row);
            case DEBRIEF_HOLD -> line("waiting.debrief-hold", day(row), "/logbook/drills", Turn.YOU, row);
            case DEBRIEF_AWAIT -> line("waiting.debrief-await", day(row), SAFETY, Turn.OTHERS, row);
            case CERTIFICATE_ASKED -> line("waiting.certificate-asked", "", SAFETY, Turn.OTHERS, row);
            case CERTIFICATE_CONFIRM ->
                line("waiting.certificate-confirm", Math.toIntExact(row.id()), "/logbook/certificates", Turn.YOU, row);
            case LIVE -> line("waiting.live", row.text(), "/logbook/learning", Turn.YOU, row);
            case SHEET -> line("waiting.sheet", row.text(), SHEET + row.id(), Turn.YOU, row);
            case MAKE_UP -> line("waiting.make-up", row.text(), SHEET + row.id(), Turn.YOU, row);
            case MAKE_UP_AWAIT -> line("waiting.make-up-await", row.text(), "/logbook/learning", Turn.OTHERS, row);
        };
    }

    private String day(Row row) {
        return dates.dayOf(row.day());
    }

    private Waiting line(String key, Object argument, String href, Turn turn, Row row) {
        return new Waiting(
                "logbook",
                key,
                List.of(argument),
                href,
                new Waiting.Span(row.since(), row.at() == null ? endOf(row.day()) : row.at()),
                turn);
    }

    private Instant endOf(LocalDate day) {
        return day == null
                ? null
                : day.plusDays(1).atStartOfDay(clock.getZone()).toInstant().minusSeconds(1);
    }
}
