package org.attune.curriculum.model.files;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.attune.curriculum.Behaviour;
import org.attune.curriculum.RubricVersion;
import org.attune.curriculum.RubricVersion.Breach;
import org.attune.curriculum.RubricVersion.Level;
import org.attune.curriculum.RubricVersion.Passing;
import org.attune.curriculum.RubricVersion.RatedBehaviour;
import org.attune.curriculum.RubricVersion.RatedDomain;
import org.attune.curriculum.RubricVersion.Scale;
import org.attune.curriculum.RubricVersion.Title;

/** Reads one version of a rubric. */
final class RubricFile {

    private final Desk desk;
    private final Fields file;
    private final String path;

    RubricFile(Desk desk, String path) {
        this.desk = desk;
        this.path = path;
        this.file = desk.yaml(path);
    }

    RubricVersion read() {
        desk.credits(file);
        var ref = file.text("id") + "/v" + file.number("version", 1, 1000);
        if (!path.equals("programme/rubrics/" + ref + ".yaml")) {
            file.fault("id", "id-and-version-must-be");
        }
        var rubric = new RubricVersion(
                ref,
                new Title(file.text("name"), file.text("unit")),
                scale(),
                file.each("domains", this::domain),
                passing(),
                notRated());
        file.leave("domain_score", "feedback");
        file.close();
        requireSameCritical(rubric);
        return rubric;
    }

    private Scale scale() {
        var scale = file.inner("scale");
        int min = scale.number("min", 1, 1);
        int max = scale.number("max", 2, 10);
        int start = scale.number("start", min, max);
        var notes = new LinkedHashSet<Integer>();
        scale.texts("note_required_at").forEach(level -> numbered(level, scale, "note_required_at", notes));
        scale.close();
        var levels = file.inner("levels");
        var named = levels.names().stream().map(name -> level(name, levels)).toList();
        if (named.size() != max - min + 1) {
            file.fault("levels", "every-level-from-to-needs", min, max);
        }
        return new Scale(min, max, start, notes, named);
    }

    private static void numbered(String text, Fields fields, String field, Set<Integer> into) {
        try {
            into.add(Integer.valueOf(text));
        } catch (NumberFormatException notANumber) {
            fields.fault(field, "is-not-a-level", text);
        }
    }

    private static Level level(String name, Fields levels) {
        var value = new LinkedHashSet<Integer>();
        numbered(name, levels, name, value);
        var level = levels.inner(name);
        return new Level(value.stream().findFirst().orElse(0), level.text("name"), level.text("about"));
    }

    private RatedDomain domain(Fields line) {
        var id = line.text("id");
        var domain = new RatedDomain(id, line.text("name"), line.each("behaviours", each -> behaviour(each, id)));
        line.close();
        return domain;
    }

    private RatedBehaviour behaviour(Fields line, String domain) {
        var behaviour = new Behaviour(line.text("id"), domain, line.flag("critical"), line.text("text"));
        desk.requireBehaviour(behaviour.id(), line, "id");
        var anchors = line.inner("anchors");
        var texts = new TreeMap<Integer, String>();
        for (var name : anchors.names()) {
            var level = new HashSet<Integer>();
            numbered(name, anchors, name, level);
            level.forEach(value -> texts.put(value, anchors.text(name)));
        }
        if (!texts.keySet().containsAll(Set.of(1, 3, 5))) {
            line.fault("anchors", "needs-words-for-the-levels", behaviour.id());
        }
        line.close();
        return new RatedBehaviour(behaviour, Collections.unmodifiableMap(texts));
    }

    private Passing passing() {
        var floors = file.inner("floors");
        var byDomain = new LinkedHashMap<String, Double>();
        floors.names().stream()
                .filter(name -> !name.equals("default"))
                .forEach(name -> byDomain.put(name, floors.decimal(name)));
        var when = file.inner("critical_when");
        var conditions = new LinkedHashMap<String, String>();
        when.names().forEach(name -> conditions.put(name, when.text(name)));
        var critical = new LinkedHashSet<>(file.texts("critical"));
        critical.forEach(behaviour -> desk.requireBehaviour(behaviour, file, "critical"));
        return new Passing(
                floors.decimal("default"),
                Collections.unmodifiableMap(byDomain),
                Collections.unmodifiableSet(critical),
                Collections.unmodifiableMap(conditions),
                file.each("breaches", RubricFile::breach));
    }

    private static Breach breach(Fields line) {
        var breach = new Breach(line.text("id"), line.text("text"));
        line.close();
        return breach;
    }

    private Map<String, String> notRated() {
        var reasons = new LinkedHashMap<String, String>();
        file.each("not_rated", line -> List.of(line.text("id"), line.text("text")))
                .forEach(reason -> reasons.put(reason.get(0), reason.get(1)));
        return Collections.unmodifiableMap(reasons);
    }

    private void requireSameCritical(RubricVersion rubric) {
        rubric.behaviours()
                .filter(behaviour ->
                        behaviour.isCritical() != rubric.getCritical().contains(behaviour.getId()))
                .forEach(behaviour -> file.fault("critical", "is-critical-in-one-place", behaviour.getId()));
    }
}
