package org.attune.curriculum.model.files;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attune.curriculum.LearningModule;
import org.attune.curriculum.LearningModule.About;
import org.attune.curriculum.LearningModule.CheckRules;
import org.attune.curriculum.LearningModule.Drill;
import org.attune.curriculum.LearningModule.DrillLevel;
import org.attune.curriculum.LearningModule.Languages;
import org.attune.curriculum.LearningModule.Outcome;
import org.attune.curriculum.LearningModule.Reading;
import org.attune.curriculum.LearningModule.Reflection;
import org.attune.curriculum.Lesson;

/** Reads one module: {@code module.yaml} and the files it names. */
final class ModuleFolder {

    static final String MAIN = "module.yaml";

    private final Desk desk;
    private final String folder;
    private final String digest;
    private final Fields fields;

    /** @param digest of all files of the module, in all languages: together they are its version */
    ModuleFolder(Desk desk, String folder, String digest) {
        this.desk = desk;
        this.folder = folder;
        this.digest = digest;
        this.fields = desk.yaml(folder + "/" + MAIN);
    }

    LearningModule read() {
        var language = desk.credits(fields);
        var id = desk.id(fields);
        if (!fields.text("slug").equals(folder)) {
            fields.fault("slug", "slug-must-be-as-the", folder);
        }
        var outcomes = fields.each("outcomes", this::outcome);
        var outcomeIds = outcomes.stream().map(Outcome::id).collect(toSet());
        var lessons = fields.each("lessons", line -> lesson(line, outcomeIds));
        var checks = other("checks");
        var items = new ChecksFile(desk, folder + "/" + MAIN, outcomeIds).read(checks, id);
        var scenarios = fields.texts("scenarios").stream()
                .map(scenario -> new ScenarioFile(desk, folder).read(scenario, id, digest, fields))
                .flatMap(Optional::stream)
                .toList();
        var drillFile = other("drills");
        var drills = drills(drillFile, id);
        var reflectionFile = other("reflections");
        var reflections = reflections(reflectionFile, id);
        var about =
                about(new Languages(language, languageOf(checks), languageOf(drillFile), languageOf(reflectionFile)));
        var module = new LearningModule(
                id, digest, about, outcomes, lessons, check(), items, scenarios, drills, reflections);
        fields.leave("catalogue_rows");
        fields.close();
        if (desk.faults().areOfReadable(folder + "/")) {
            new ModuleLint(module, fields).check();
        }
        return module;
    }

    private Fields other(String field) {
        return desk.yaml(folder + "/" + fields.text(field), fields, field);
    }

    private Outcome outcome(Fields line) {
        var outcome = new Outcome(desk.id(line), line.text("text"));
        line.close();
        return outcome;
    }

    private static String languageOf(Fields file) {
        return file.has("language") ? file.text("language") : "";
    }

    private About about(Languages languages) {
        var hours = fields.inner("hours");
        var domain = fields.text("domain");
        if (!domain.isEmpty() && !desk.isDomain(domain)) {
            fields.fault("domain", "is-not-a-domain-of", domain);
        }
        var behaviours = fields.texts("behaviours");
        behaviours.forEach(behaviour -> desk.requireBehaviour(behaviour, fields, "behaviours"));
        var about = new About(
                fields.text("title"),
                fields.text("summary"),
                domain,
                hours.number("self_paced_minutes", 0, 6000),
                hours.number("live_minutes", 0, 6000),
                behaviours,
                fields.has("reading") ? fields.each("reading", ModuleFolder::reading) : List.of(),
                languages);
        hours.close();
        return about;
    }

    private static Reading reading(Fields line) {
        var reading = new Reading(line.text("title"), line.text("note"), line.text("strength"));
        line.close();
        return reading;
    }

    private CheckRules check() {
        var check = fields.inner("check");
        var rules = new CheckRules(
                check.number("draw", 1, 100),
                check.number("pass_percent", 1, 100),
                check.number("attempts", 1, 20),
                check.number("wait_hours", 0, 24 * 30));
        check.close();
        return rules;
    }

    private Lesson lesson(Fields line, Set<String> outcomes) {
        var id = desk.id(line);
        var title = line.text("title");
        int minutes = line.number("minutes", 1, 240);
        var leadsTo = line.texts("outcomes");
        leadsTo.stream()
                .filter(outcome -> !outcomes.contains(outcome))
                .forEach(outcome -> line.fault("outcomes", "is-not-an-outcome-of", outcome));
        var path = folder + "/" + line.text("file");
        line.close();
        return desk.file(path, line, "file")
                .map(text -> PageText.read(desk.where(path), text, desk))
                .map(page -> {
                    var track = new TrackReader(desk, path).ofLesson(page.front());
                    return new Lesson(id, title, minutes, leadsTo, pieces(page, id), languageOf(page.front()), track);
                })
                .orElseGet(() -> new Lesson(id, title, minutes, leadsTo, List.of(), "", null));
    }

    private List<Lesson.Piece> pieces(PageText page, String lessonId) {
        var front = page.front();
        desk.credits(front);
        if (!front.text("id").equals(lessonId)) {
            front.fault("id", "the-id-must-be-as-module", lessonId);
        }
        front.leave("title", "minutes", "outcomes");
        front.close();
        return page.pieces();
    }

    private List<Drill> drills(Fields file, String moduleId) {
        desk.credits(file);
        requireModule(file, moduleId);
        var drills = file.each("drills", line -> {
            var behaviour = line.text("behaviour");
            desk.requireBehaviour(behaviour, line, "behaviour");
            var drill = new Drill(
                    desk.id(line),
                    behaviour,
                    line.text("title"),
                    line.number("minutes", 5, 10),
                    line.each("levels", ModuleFolder::level));
            line.close();
            return drill;
        });
        file.close();
        return drills;
    }

    private static DrillLevel level(Fields line) {
        var level = new DrillLevel(line.number("level", 1, 3), line.text("prompt"), line.text("what_good_looks_like"));
        line.close();
        return level;
    }

    private List<Reflection> reflections(Fields file, String moduleId) {
        desk.credits(file);
        requireModule(file, moduleId);
        var prompts = file.each("prompts", line -> {
            var prompt = new Reflection(desk.id(line), line.text("text"), line.text("hint"));
            line.close();
            return prompt;
        });
        file.close();
        return prompts;
    }

    private static void requireModule(Fields file, String moduleId) {
        if (!file.text("module").equals(moduleId)) {
            file.fault("module", "module-must-be", moduleId);
        }
    }
}
