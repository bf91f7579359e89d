package org.attune.practice.model.triad;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attune.practice.model.Scenario;
import org.attune.practice.model.ScenarioReader;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A scene as people play it with each other. It holds three briefs, of which each role is ever handed its own: the
 * coach what a coach would know, the client player how the person is and what eases or tightens them, the observers
 * what to watch for.
 */
public record SceneCard(Scenario scenario, String clientBrief, List<Beat> arc) {

    /** One stretch of the client's way through the scene. Words are ids of behaviours or names of habits. */
    public record Beat(String name, List<String> easesIf, List<String> tightensIf) {}

    /** Reads what an author wrote; the curriculum has checked it before. */
    public static SceneCard read(String yaml) {
        var read = ScenarioReader.read(yaml);
        if (read.scenario() == null) {
            throw new IllegalArgumentException(read.faults().get(0).in("scenario"));
        }
        var fields = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(yaml);
        var beats = new ArrayList<Beat>();
        if (fields.get("arc") instanceof List<?> arc) {
            for (Object one : arc) {
                var beat = (Map<?, ?>) one;
                beats.add(new Beat(
                        String.valueOf(beat.get("beat")), words(beat.get("eases_if")), words(beat.get("tightens_if"))));
            }
        }
        return new SceneCard(
                read.scenario(), String.valueOf(fields.get("brief_client")).strip(), List.copyOf(beats));
    }

    private static List<String> words(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }
}
