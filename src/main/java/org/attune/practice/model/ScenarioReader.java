package org.attune.practice.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads a scenario from the text an author wrote, and says what is missing and where. All faults of a file are
 * collected, so that nobody mends a file one message at a time.
 */
public final class ScenarioReader {

    private static final int MOST_QUESTIONS = 5;
    private static final Pattern SAFE_ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    private final String text;
    private final List<ScriptFault> faults = new ArrayList<>();
    private Map<String, Object> root = Map.of();

    private ScenarioReader(String text) {
        this.text = text;
    }

    /** A scenario, or the faults of its file; never both. */
    public record Result(Scenario scenario, List<ScriptFault> faults) {}

    public static Result read(String text) {
        var reader = new ScenarioReader(text);
        Scenario scenario = reader.parse() ? reader.scenario() : null;
        return reader.faults.isEmpty() ? new Result(scenario, List.of()) : new Result(null, List.copyOf(reader.faults));
    }

    private boolean parse() {
        try {
            Object loaded = new Load(LoadSettings.builder().setLabel("scenario").build()).loadFromString(text);
            root = map(loaded);
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            faults.add(ScriptFault.of(line, "is-not-yaml", e.getProblem()));
        } catch (YamlEngineException e) {
            faults.add(ScriptFault.of(0, "is-not-yaml", e.getMessage()));
        }
        if (faults.isEmpty() && root.isEmpty()) {
            faults.add(ScriptFault.of(0, "the-file-has-no-fields"));
        }
        return faults.isEmpty();
    }

    private Scenario scenario() {
        String id = needed("id");
        if (!id.isEmpty() && !SAFE_ID.matcher(id).matches()) {
            fault("id", "id-may-hold-small-letters");
        }
        Map<String, Object> state = map(root.get("state"));
        var scenario = new Scenario(
                id,
                needed("title"),
                persona(),
                number(root, "level", 1, 3),
                number(root, "minutes", 1, 120),
                list(root.get("content_notes")),
                needed("brief_coach"),
                new SceneState(
                        number(state, "guard", 0, 10), number(state, "arousal", 0, 10), number(state, "hope", 0, 10)),
                list(root.get("watch_for")),
                list(root.get("derole")),
                each(
                        "slips",
                        (name, slip) ->
                                new Scenario.Slip(text(slip, "name"), text(slip, "why"), text(slip, "try_instead"))),
                each("debrief", (name, said) -> new Scenario.Behaviour(text(said, "seen"), text(said, "missed"))),
                each(
                        "endings",
                        (name, ending) ->
                                new Scenario.Ending(text(ending, "title"), text(ending, "text"), text(ending, "tone"))),
                list(root.get("reflection_questions")),
                text(root, "ink").isEmpty() ? null : text(root, "ink"));
        check(scenario);
        return scenario;
    }

    private void check(Scenario scenario) {
        if (scenario.start().arousal() >= 6 && scenario.contentNotes().isEmpty()) {
            fault("state", "a-scene-that-starts-with");
        }
        if (!scenario.isPlayable()) {
            return;
        }
        if (scenario.derole().isEmpty()) {
            fault("derole", "a-scene-that-is-played");
        }
        if (scenario.questions().size() < 2 || scenario.questions().size() > MOST_QUESTIONS) {
            fault("reflection_questions", "give-two-reflection-questions-at", MOST_QUESTIONS);
        }
        if (scenario.endings().isEmpty()) {
            fault("endings", "a-scene-that-is-played-needs");
        }
        for (String behaviour : scenario.watchFor()) {
            if (!scenario.behaviours().containsKey(behaviour)) {
                fault("debrief", "is-watched-for-but-has", behaviour);
            }
        }
    }

    private Scenario.Persona persona() {
        if (root.get("persona") instanceof Map) {
            Map<String, Object> persona = map(root.get("persona"));
            String name = text(persona, "name");
            return new Scenario.Persona(text(persona, "id"), name, text(persona, "sketch"));
        }
        String id = needed("persona");
        String name = id.isEmpty() ? id : Character.toUpperCase(id.charAt(0)) + id.substring(1);
        return new Scenario.Persona(id, name, "");
    }

    private <T> Map<String, T> each(String field, BiFunction<String, Map<String, Object>, T> make) {
        var made = new LinkedHashMap<String, T>();
        map(root.get(field)).forEach((name, value) -> made.put(name, make.apply(name, map(value))));
        return made;
    }

    private int number(Map<String, Object> from, String field, int least, int most) {
        if (from.get(field) instanceof Integer number && number >= least && number <= most) {
            return number;
        }
        fault(field, "must-be-a-whole-number", field, least, most);
        return least;
    }

    private String needed(String field) {
        String value = text(root, field);
        if (value.isEmpty()) {
            fault(field, "is-missing", field);
        }
        return value;
    }

    private static String text(Map<String, Object> from, String field) {
        Object value = from.get(field);
        return value == null ? "" : value.toString().strip();
    }

    private static List<String> list(Object value) {
        return value instanceof List<?> items
                ? items.stream().map(String::valueOf).map(String::strip).toList()
                : List.of();
    }

    private static Map<String, Object> map(Object value) {
        var map = new LinkedHashMap<String, Object>();
        if (value instanceof Map<?, ?> fields) {
            fields.forEach((name, field) -> map.put(String.valueOf(name), field));
        }
        return map;
    }

    private void fault(String field, String key, Object... places) {
        Matcher place = Pattern.compile("^\\s*" + Pattern.quote(field) + ":", Pattern.MULTILINE)
                .matcher(text);
        int line = place.find() ? (int) text.substring(0, place.end()).lines().count() : 1;
        faults.add(ScriptFault.of(line, key, places));
    }
}
