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

/** On Today: what of the safety gate runs out, a debrief that is due, a certificate to look at. */
@ApplicationScoped
public class HoursWaiting implements WaitingSource {

    private static final int NEAR_DAYS = 30;
    private static final String SAFETY = "/logbook/safety";

    @Inject
    WaitingRows rows;

    @Inject
    CurrentAccount account;

    @Inject
    Dates dates;

    @Inject
    Clock clock;

    @Override
    public List<Waiting> waitingFor(long accountId) {
        boolean lead = account.isSignedIn() && account.id() == accountId && account.has(Role.PROGRAMME_LEAD);
        var today = dates.today();
        return rows.of(accountId, lead ? account.organizationId() : 0, today, today.plusDays(NEAR_DAYS)).stream()
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
                line(
                        "waiting.certificate-confirm",
                        Integer.valueOf(row.text()),
                        "/logbook/certificates",
                        Turn.YOU,
                        row);
        };
    }

    private String day(Row row) {
        return dates.dayOf(row.day());
    }

    private Waiting line(String key, Object argument, String href, Turn turn, Row row) {
        return new Waiting(
                "logbook", key, List.of(argument), href, new Waiting.Span(row.since(), endOf(row.day())), turn);
    }

    private Instant endOf(LocalDate day) {
        return day == null
                ? null
                : day.plusDays(1).atStartOfDay(clock.getZone()).toInstant().minusSeconds(1);
    }
}
