package org.attune.curriculum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.attune.curriculum.Learning;
import org.attune.curriculum.ModuleProgress;

/** The modules a trainee is on, each with its next step. */
@Named
@RequestScoped
public class CurriculumLearnBacking {

    @Inject
    Learning learning;

    private List<ModuleProgress> modules;

    public void load() {
        modules = learning.modules();
    }

    public List<ModuleProgress> getModules() {
        return modules;
    }
}
