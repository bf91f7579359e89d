package org.attune.curriculum.model.files;

import static java.util.stream.Collectors.toSet;

import org.attune.curriculum.CheckItem;
import org.attune.curriculum.LearningModule;
import org.attune.curriculum.LearningModule.Drill;

/** What every module owes its learners, whatever it teaches. */
final class ModuleLint {

    private static final int LEAST_OUTCOMES = 3;
    private static final int LEAST_SCENARIOS = 2;
    private static final int LEAST_PROMPTS = 3;
    private static final int LEAST_LESSONS = 4;
    private static final int LEAST_ITEMS = 25;
    private static final int LONGEST_ID = 20;
    private static final double BANK_PER_DRAW = 2.5;

    private final LearningModule module;
    private final Fields fields;

    ModuleLint(LearningModule module, Fields fields) {
        this.module = module;
        this.fields = fields;
    }

    void check() {
        atLeast(LEAST_OUTCOMES, module.outcomes().size(), "outcomes");
        atLeast(LEAST_SCENARIOS, module.scenarios().size(), "scenarios");
        atLeast(LEAST_PROMPTS, module.reflections().size(), "reflections");
        atLeast(LEAST_LESSONS, module.lessons().size(), "lessons");
        if (module.items().size() < LEAST_ITEMS) {
            fields.fault(
                    "checks",
                    "a-module-needs-questions-or",
                    LEAST_ITEMS,
                    module.items().size());
        }
        if (module.id().length() > LONGEST_ID) {
            fields.fault("id", "the-id-of-a-module", LONGEST_ID);
        }
        bankIsLargeEnough();
        criticalQuestionsLeaveRoom();
        everyOutcomeIsTaughtAndAsked();
        everyBehaviourIsPractised();
    }

    private void atLeast(int least, int count, String field) {
        if (count < least) {
            fields.fault(field, "a-module-needs-or-more", least, field, count);
        }
    }

    private void bankIsLargeEnough() {
        long needed = Math.round(module.check().draw() * BANK_PER_DRAW);
        if (module.items().size() < needed) {
            fields.fault(
                    "checks",
                    "a-check-that-draws-needs",
                    module.check().draw(),
                    needed,
                    module.items().size());
        }
        if (module.check().draw() < module.outcomes().size()) {
            fields.fault("check", "a-check-must-draw-a");
        }
    }

    /** Critical questions are always asked, and every outcome has to be asked for beside them. */
    private void criticalQuestionsLeaveRoom() {
        var critical = module.items().stream().filter(CheckItem::critical).toList();
        var asked = critical.stream().map(CheckItem::outcome).collect(toSet());
        long needed = critical.size()
                + module.outcomes().stream()
                        .filter(outcome -> !asked.contains(outcome.id()))
                        .count();
        if (!critical.isEmpty() && needed > module.check().draw()) {
            fields.fault("check", "the-critical-questions-and-one", needed);
        }
    }

    private void everyOutcomeIsTaughtAndAsked() {
        var asked = module.items().stream().map(CheckItem::outcome).collect(toSet());
        module.outcomes().forEach(outcome -> {
            if (module.lessonsFor(outcome.id()).isEmpty()) {
                fields.fault("lessons", "no-lesson-leads-to", outcome.id());
            }
            if (!asked.contains(outcome.id())) {
                fields.fault("checks", "no-question-asks-for", outcome.id());
            }
        });
    }

    private void everyBehaviourIsPractised() {
        var drilled = module.drills().stream().map(Drill::behaviour).collect(toSet());
        var played = module.scenarios().stream()
                .flatMap(scenario -> scenario.behaviours().stream())
                .collect(toSet());
        module.about().behaviours().forEach(behaviour -> {
            if (!drilled.contains(behaviour)) {
                fields.fault("drills", "no-drill-practises", behaviour);
            }
            if (!played.contains(behaviour)) {
                fields.fault("scenarios", "no-scenario-watches-for", behaviour);
            }
        });
    }
}
