package org.attune.curriculum.model.files;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attune.curriculum.ScenarioText;
import org.attune.curriculum.ScenarioText.Heading;
import org.attune.curriculum.ScenarioText.Script;

/**
 * Reads as much of a scenario as the catalogue needs and checks what it refers to. How a script is played, and whether
 * it can be, is the business of practice.
 */
final class ScenarioFile {

    private static final int AROUSAL_THAT_NEEDS_NOTES = 6;

    private final Desk desk;
    private final String folder;

    ScenarioFile(Desk desk, String folder) {
        this.desk = desk;
        this.folder = folder;
    }

    /** @param digest version of the module the scenario belongs to */
    Optional<ScenarioText> read(String id, String moduleId, String digest, Fields module) {
        var path = folder + "/scenarios/" + id + ".yaml";
        return desk.file(path, module, "scenarios")
                .map(text ->
                        scenario(id, moduleId, digest, YamlText.read(desk.where(path), text, 0, desk.faults()), text));
    }

    private ScenarioText scenario(String id, String moduleId, String digest, Fields fields, String yaml) {
        var language = desk.credits(fields);
        if (!desk.id(fields).equals(id)) {
            fields.fault("id", "the-id-must-be-as-the", id);
        }
        fields.number("version", 1, 1000);
        var persona = fields.inner("persona");
        var heading = new Heading(
                fields.text("title"),
                persona.text("name"),
                fields.number("level", 1, 3),
                fields.number("minutes", 1, 240),
                fields.texts("content_notes"));
        fields.text("brief_client");
        fields.text("brief_coach");
        state(fields, heading);
        var behaviours = behaviours(fields);
        if (!fields.flag("end_and_derole")) {
            fields.fault("end_and_derole", "every-scenario-ends-with-stepping");
        }
        var ink = fields.textOrNull("ink");
        fields.leave("persona", "derole", "slips", "debrief", "endings", "reflection_questions");
        fields.close();
        var script = ink == null ? null : script(folder + "/scenarios/" + ink, fields);
        return new ScenarioText(id, moduleId, digest, fields.file(), heading, behaviours, yaml, script, language);
    }

    private Script script(String path, Fields fields) {
        return new Script(desk.where(path), desk.file(path, fields, "ink").orElse(""));
    }

    private static void state(Fields fields, Heading heading) {
        var state = fields.inner("state");
        state.number("guard", 0, 10);
        int arousal = state.number("arousal", 0, 10);
        state.number("hope", 0, 10);
        state.close();
        if (arousal >= AROUSAL_THAT_NEEDS_NOTES && heading.contentNotes().isEmpty()) {
            fields.fault("content_notes", "a-scenario-that-starts-with");
        }
    }

    private Set<String> behaviours(Fields fields) {
        var slips = fields.has("slips") ? fields.inner("slips").names() : Set.<String>of();
        fields.each("arc", beat -> beat(beat, slips));
        var watched = new LinkedHashSet<>(fields.texts("watch_for"));
        watched.addAll(fields.texts("critical"));
        watched.forEach(behaviour -> desk.requireBehaviour(behaviour, fields, "watch_for"));
        return watched;
    }

    private String beat(Fields beat, Set<String> slips) {
        for (var way : List.of("eases_if", "tightens_if")) {
            beat.texts(way).stream()
                    .filter(word -> !slips.contains(word))
                    .forEach(behaviour -> desk.requireBehaviour(behaviour, beat, way));
        }
        var name = beat.text("beat");
        beat.close();
        return name;
    }
}
