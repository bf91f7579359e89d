package org.attune.practice.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What could help with a goal: the drills that train its behaviour, and scenes that watch for it at the level that fits,
 * those left out that were played within two weeks. Found by these rules alone. A scene that holds something heavy comes
 * last and is never picked beforehand: whether today is a day for it, only the trainee knows.
 */
public final class PlanSuggestions {

    private static final int NOT_PLAYED_FOR = 14;
    private static final int MOST_SCENES = 4;
    private static final int DRILLS_PICKED = 2;

    private final String behaviour;
    private final int level;
    private final LocalDate today;

    public PlanSuggestions(String behaviour, int level, LocalDate today) {
        this.behaviour = behaviour;
        this.level = level;
        this.today = today;
    }

    /** Something to pick, what it holds, and whether it is picked unless somebody says otherwise. */
    public record Suggestion(PlanItem item, List<String> contentNotes, boolean picked) {}

    /** A drill of the curriculum. */
    public record DrillText(String id, String behaviour, String title) {}

    /** @param lastPlayed the day each scenario was last played to its answered feedback */
    public List<Suggestion> from(List<DrillText> drills, List<Scenario> scenarios, Map<String, LocalDate> lastPlayed) {
        var all = new ArrayList<Suggestion>();
        for (var drill : drills) {
            if (drill.behaviour().equals(behaviour)) {
                var item = new PlanItem(PlanItem.Kind.DRILL, drill.id(), drill.title(), level);
                all.add(new Suggestion(item, List.of(), all.size() < DRILLS_PICKED));
            }
        }
        var scenes = scenarios.stream()
                .filter(scenario -> scenario.watchFor().contains(behaviour))
                .filter(scenario -> !wasPlayedLately(lastPlayed.get(scenario.id())))
                .sorted(Comparator.<Scenario, Boolean>comparing(
                                scenario -> !scenario.contentNotes().isEmpty())
                        .thenComparing(scenario -> Math.abs(scenario.level() - level))
                        .thenComparing(Scenario::id))
                .limit(MOST_SCENES)
                .toList();
        for (int i = 0; i < scenes.size(); i++) {
            var scene = scenes.get(i);
            var item = new PlanItem(PlanItem.Kind.SCENARIO, scene.id(), scene.title(), scene.level());
            all.add(new Suggestion(
                    item, scene.contentNotes(), i == 0 && scene.contentNotes().isEmpty()));
        }
        return all;
    }

    private boolean wasPlayedLately(LocalDate played) {
        return played != null && played.plusDays(NOT_PLAYED_FOR).isAfter(today);
    }
}
