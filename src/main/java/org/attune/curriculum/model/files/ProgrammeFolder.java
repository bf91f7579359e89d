package org.attune.curriculum.model.files;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.attune.curriculum.Behaviour;
import org.attune.curriculum.Domain;
import org.attune.curriculum.ProgrammeText;

/** Reads the competencies and the programmes. */
final class ProgrammeFolder {

    static final String COMPETENCIES = "programme/competencies.yaml";

    private final Desk desk;

    ProgrammeFolder(Desk desk) {
        this.desk = desk;
    }

    /** The domains; the behaviours are put on the desk, in their order. */
    Map<String, Domain> competencies(Map<String, Behaviour> behaviours) {
        if (desk.tree().text(COMPETENCIES).isEmpty()) {
            desk.faults().add(COMPETENCIES, 1, "no-such-file");
            return Map.of();
        }
        var file = desk.yaml(COMPETENCIES);
        desk.credits(file);
        file.leave("id", "version");
        var domains = new LinkedHashMap<String, Domain>();
        file.each("domains", this::domain).forEach(domain -> {
            desk.known(domain);
            domains.put(domain.id(), domain);
        });
        file.each("behaviours", line -> behaviour(line, domains.keySet())).forEach(behaviour -> {
            desk.known(behaviour);
            behaviours.put(behaviour.id(), behaviour);
        });
        file.close();
        return domains;
    }

    private Domain domain(Fields line) {
        var domain = new Domain(
                desk.id(line),
                line.text("name"),
                line.text("about"),
                line.flag("core"),
                line.texts("modules"),
                line.texts("assessed_by"));
        line.close();
        return domain;
    }

    private Behaviour behaviour(Fields line, Set<String> domains) {
        var behaviour = new Behaviour(desk.id(line), line.text("domain"), line.flag("critical"), line.text("text"));
        if (!domains.contains(behaviour.domain())) {
            line.fault("domain", "is-not-a-domain", behaviour.domain());
        }
        line.leave("track");
        line.close();
        return behaviour;
    }

    /** A programme; its requirements are read by whoever judges them. */
    ProgrammeText programme(String path, Set<String> modules, Set<String> rubrics) {
        var file = desk.yaml(path);
        desk.credits(file);
        var programme = new ProgrammeText(
                file.text("id"),
                file.number("version", 1, 1000),
                file.text("name"),
                file.text("rubric"),
                file.texts("modules"),
                desk.tree().text(path).orElse(""));
        if (!path.equals("programme/" + programme.ref() + ".yaml")) {
            file.fault("id", "id-and-version-must-be");
        }
        if (!rubrics.contains(programme.rubric())) {
            file.fault("rubric", "there-is-no-rubric", programme.rubric());
        }
        programme.modules().stream()
                .filter(module -> !modules.contains(module))
                .forEach(module -> file.fault("modules", "there-is-no-module", module));
        stages(file, programme);
        file.leave("summary", "award", "renewal", "valid_from", "valid_to");
        file.close();
        return programme;
    }

    private void stages(Fields file, ProgrammeText programme) {
        var ids = file.each("requirements", line -> line.text("id"));
        var order = new OrderLint(file, programme, ids);
        var requirements = new ArrayList<>(file.each("requirements", line -> {
            var id = desk.id(line);
            line.text("title");
            line.text("why");
            line.inner("predicate").text("type");
            order.requirement(id, line);
            return id;
        }));
        order.check();
        var staged = new HashSet<String>();
        file.each("stages", line -> {
                    line.text("id");
                    line.text("title");
                    return line.texts("requirements");
                })
                .forEach(staged::addAll);
        requirements.stream()
                .filter(id -> !staged.contains(id))
                .forEach(id -> file.fault("stages", "no-stage-holds", id));
        staged.stream()
                .filter(id -> !requirements.contains(id))
                .forEach(id -> file.fault("stages", "is-not-a-requirement-of", id));
    }
}
