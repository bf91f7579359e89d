package org.attune.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.attune.identity.Permitted;
import org.attune.practice.model.ScenarioRun;
import org.attune.practice.store.Runs;
import org.attune.shared.Waiting;
import org.attune.shared.WaitingSource;

/** Tells Today which feedback waits to be answered and which scene was put aside. */
@ApplicationScoped
@Transactional
@Permitted(system = true)
public class PracticeWaiting implements WaitingSource {

    @Inject
    Runs runs;

    @Override
    public String mayWait() {
        return Runs.MAY_WAIT;
    }

    @Override
    public List<Waiting> waitingFor(long accountId) {
        return runs.unfinished(accountId).stream().map(PracticeWaiting::line).toList();
    }

    private static Waiting line(ScenarioRun run) {
        return run.isOpen()
                ? line(run, "waiting.open", "/practice/run?id=", new Waiting.Span(run.getStartedAt(), null))
                : line(run, "waiting.feedback", "/practice/debrief?id=", new Waiting.Span(run.getEndedAt(), null));
    }

    private static Waiting line(ScenarioRun run, String key, String page, Waiting.Span span) {
        return new Waiting("practice", key, List.of(run.getTitle()), page + run.getId(), span, Waiting.Turn.YOU);
    }
}
