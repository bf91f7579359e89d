package org.attune.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.attune.identity.Permitted;
import org.attune.practice.store.TriadAgenda;
import org.attune.shared.Waiting;
import org.attune.shared.WaitingSource;

/** Tells Today which meetings come up, which feedback waits, and, in private, that somebody is asked how they are. */
@ApplicationScoped
@Transactional
@Permitted(system = true)
public class TriadWaiting implements WaitingSource {

    @Inject
    TriadAgenda agenda;

    @Inject
    Clock clock;

    @Override
    public String mayWait() {
        return TriadAgenda.MAY_WAIT;
    }

    @Override
    public List<Waiting> waitingFor(long accountId) {
        return agenda.of(accountId, clock.instant()).stream()
                .map(TriadWaiting::line)
                .toList();
    }

    private static Waiting line(TriadAgenda.Line line) {
        return switch (line.what()) {
            case "invited", "coming" ->
                line(line, "/practice/triad?id=", new Waiting.Span(null, line.at()), Waiting.Turn.YOU);
            case "unheard" -> line(line, "/practice/round?id=", new Waiting.Span(line.at(), null), Waiting.Turn.OTHERS);
            case "care", "shared" ->
                line(line, "/practice/care?id=", new Waiting.Span(line.at(), null), Waiting.Turn.YOU);
            default -> line(line, "/practice/round?id=", new Waiting.Span(line.at(), null), Waiting.Turn.YOU);
        };
    }

    private static Waiting line(TriadAgenda.Line line, String page, Waiting.Span span, Waiting.Turn turn) {
        return new Waiting("practice", "triad.waiting." + line.what(), List.of(), page + line.id(), span, turn);
    }
}
