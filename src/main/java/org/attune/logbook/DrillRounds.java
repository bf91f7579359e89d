package org.attune.logbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.attune.curriculum.Catalog;
import org.attune.curriculum.ScenarioText;
import org.attune.identity.AccountService;
import org.attune.logbook.model.DrillRound;
import org.attune.logbook.model.SafetyDrill;
import org.attune.logbook.model.SafetyGate;
import org.attune.logbook.store.AccommodationStore;
import org.attune.logbook.store.SafetyDrillStore;

/** Where a trainee stands with their safety drills, and what they may play next. */
@ApplicationScoped
class DrillRounds {

    @Inject
    SafetyDrillStore drills;

    @Inject
    AccommodationStore accommodations;

    @Inject
    Catalog catalog;

    @Inject
    AccountService accounts;

    List<SafetyDrill> drillsOf(long traineeId) {
        return drills.ofTrainee(traineeId);
    }

    DrillRound roundOf(long traineeId) {
        int granted = accommodations.amount(traineeId, AccommodationKind.FURTHER_DRILL, accounts.todayOf(traineeId));
        return new DrillRound(drills.ofTrainee(traineeId), granted);
    }

    /** Titles by id of the scenarios that may be played next. */
    Map<String, String> offered(DrillRound round) {
        Predicate<ScenarioText> fits = scenario -> scenario.behaviours().containsAll(SafetyDrill.CRITICAL);
        var all = scenarios();
        var titles = new LinkedHashMap<String, String>();
        round.offered(ids(all, fits), ids(all, fits.negate())).forEach(id -> titles.put(id, titleOf(id)));
        return titles;
    }

    /** What a scenario is called; its id when it has left the module. */
    String titleOf(String scenarioId) {
        return scenarios().stream()
                .filter(scenario -> scenario.id().equals(scenarioId))
                .findFirst()
                .map(ScenarioText::title)
                .orElse(scenarioId);
    }

    private static List<String> ids(List<ScenarioText> some, Predicate<ScenarioText> which) {
        return some.stream().filter(which).map(ScenarioText::id).toList();
    }

    private List<ScenarioText> scenarios() {
        return catalog.find(SafetyGate.MODULE).map(module -> module.scenarios()).orElse(List.of());
    }
}
