package org.attune.practice;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.practice.model.Scenario;
import org.attune.practice.model.ScenarioRun;
import org.attune.practice.model.Turn;
import org.attune.practice.store.Runs;
import org.attune.shared.NotFoundException;

/** Puts two of a trainee's own runs of a scenario side by side. */
@ApplicationScoped
@Transactional
@Permitted(Role.TRAINEE)
public class RunComparisons {

    private static final int SHOWN = 12;

    @Inject
    Runs runs;

    @Inject
    ScenarioLibrary library;

    @Inject
    CurrentAccount account;

    /**
     * The latest run beside an earlier one.
     *
     * @param with the earlier run; null for the one just before
     * @throws NotFoundException when the scenario or such a run is not there
     */
    public RunComparison of(String scenarioId, Long with) {
        var all = runs.ended(account.id(), scenarioId == null ? "" : scenarioId, SHOWN);
        var scenario = all.isEmpty()
                ? library.readable(account.organizationId(), account.id(), scenarioId)
                : scenarioOf(all.get(0));
        var other = with == null
                ? all.stream().skip(1).findFirst().orElse(null)
                : all.stream()
                        .filter(run -> run.getId().equals(with))
                        .findFirst()
                        .orElseThrow(() -> new NotFoundException("scenario run " + with));
        var two = Stream.of(all.stream().findFirst().orElse(null), other)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var turns = runs.turnsOf(two.stream().map(ScenarioRun::getId).toList()).stream()
                .collect(groupingBy(Turn::getRunId));
        var sides = two.stream()
                .map(run -> new RunComparison.Side(run, scenarioOf(run), turns.getOrDefault(run.getId(), List.of())))
                .toList();
        return new RunComparison(scenario, all, sides);
    }

    private Scenario scenarioOf(ScenarioRun run) {
        return library.version(run.getScenarioDigest()).scenario();
    }
}
