package org.attune.curriculum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.attune.curriculum.LearningOrder.Need;
import org.attune.curriculum.ModuleProgress;
import org.attune.curriculum.StudyPlan;
import org.attune.curriculum.StudyPlan.Plan;
import org.attune.curriculum.StudyPlan.Resume;

/** Where to go on, the modules of the programme in their order, and all others. */
@Named
@RequestScoped
public class CurriculumLearnBacking {

    @Inject
    StudyPlan studyPlan;

    private Plan plan;

    public void load() {
        plan = studyPlan.mine();
    }

    /** The lesson to go on with, or null when none was left half-way. */
    public Resume getResume() {
        return plan.resume().orElse(null);
    }

    public List<ModuleProgress> getOpen() {
        return plan.programme().stream()
                .filter(one -> !one.isHeldBack() && !one.getCheck().isPassed())
                .toList();
    }

    public List<ModuleProgress> getWaiting() {
        return plan.programme().stream().filter(ModuleProgress::isHeldBack).toList();
    }

    public List<ModuleProgress> getDone() {
        return plan.programme().stream()
                .filter(one -> one.getCheck().isPassed())
                .toList();
    }

    public List<ModuleProgress> getMore() {
        return plan.more();
    }

    /** What is not a module and comes first, with the page where it can be done. */
    public List<Need> getFirst() {
        return getWaiting().stream()
                .flatMap(one -> one.getNeeds().stream())
                .filter(need -> !need.isModule() && need.href() != null)
                .distinct()
                .limit(getOpen().isEmpty() ? 1 : 0)
                .toList();
    }

    /** Whether there is nothing to study at all. */
    public boolean isBare() {
        return plan.programme().isEmpty() && plan.more().isEmpty();
    }
}
