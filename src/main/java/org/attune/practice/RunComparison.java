package org.attune.practice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attune.practice.model.Debrief;
import org.attune.practice.model.Reply;
import org.attune.practice.model.Scenario;
import org.attune.practice.model.ScenarioRun;
import org.attune.practice.model.SceneState;
import org.attune.practice.model.Turn;

/**
 * Two runs of one scenario by one trainee, the later one first: how each ended, how the client was, what was shown, and
 * what was said at the same exchange. It puts things side by side; it counts moments and never weighs them.
 */
public class RunComparison {

    private final Scenario scenario;
    private final List<ScenarioRun> runs;
    private final List<Side> sides;

    RunComparison(Scenario scenario, List<ScenarioRun> runs, List<Side> sides) {
        this.scenario = scenario;
        this.runs = runs;
        this.sides = sides;
    }

    /** One of the two runs. */
    public static final class Side {

        private final ScenarioRun run;
        private final Scenario scenario;
        private final List<Turn> turns;

        Side(ScenarioRun run, Scenario scenario, List<Turn> turns) {
            this.run = run;
            this.scenario = scenario;
            this.turns = turns;
        }

        public long getId() {
            return run.getId();
        }

        public Instant getOn() {
            return run.getEndedAt();
        }

        /** What the ending is called; empty when it has no name. */
        public String getEnding() {
            var ending = scenario.ending(run.getEnding());
            return ending == null ? "" : ending.title();
        }

        public List<SceneState> getStates() {
            return new Debrief(scenario, run.openingLines(), turns).states();
        }

        public Set<Integer> getTurnsWithSlips() {
            return new Debrief(scenario, run.openingLines(), turns).turnsWithSlips();
        }

        public int times(String behaviour) {
            return Debrief.counts(turns).getOrDefault(behaviour, 0);
        }

        public int slipped(String slip) {
            return Debrief.slipCounts(turns).getOrDefault(slip, 0);
        }

        private Reply at(int index) {
            return index < turns.size() ? turns.get(index).said() : null;
        }
    }

    /** What was said at one exchange in both runs; null where a run was over. */
    public record Exchange(int number, Reply one, Reply other, boolean parted) {

        public boolean isSame() {
            return one != null && other != null && one.text().equals(other.text());
        }
    }

    public String getTitle() {
        return scenario.title();
    }

    public String getClient() {
        return scenario.persona().name();
    }

    /** Earlier runs to choose from, the latest first. */
    public List<ScenarioRun> getEarlier() {
        return runs.isEmpty() ? List.of() : runs.subList(1, runs.size());
    }

    public boolean isPossible() {
        return sides.size() == 2;
    }

    public List<Side> getSides() {
        return sides;
    }

    public List<String> getBehaviours() {
        var all = new LinkedHashSet<>(scenario.watchFor());
        sides.forEach(side -> all.addAll(Debrief.counts(side.turns).keySet()));
        return List.copyOf(all);
    }

    /** Habits of either run, by id and name. */
    public List<Map.Entry<String, String>> getSlips() {
        var all = new LinkedHashSet<String>();
        sides.forEach(side -> all.addAll(Debrief.slipCounts(side.turns).keySet()));
        return all.stream()
                .map(slip -> Map.entry(slip, scenario.slip(slip).name()))
                .toList();
    }

    public List<Exchange> getExchanges() {
        var exchanges = new ArrayList<Exchange>();
        if (isPossible()) {
            boolean together = true;
            int most = Math.max(sides.get(0).turns.size(), sides.get(1).turns.size());
            for (int i = 0; i < most; i++) {
                var exchange =
                        new Exchange(i + 1, sides.get(0).at(i), sides.get(1).at(i), false);
                boolean parts = together && !exchange.isSame();
                exchanges.add(parts ? new Exchange(i + 1, exchange.one(), exchange.other(), true) : exchange);
                together = together && !parts;
            }
        }
        return exchanges;
    }
}
