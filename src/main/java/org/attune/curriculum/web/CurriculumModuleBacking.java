package org.attune.curriculum.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.attune.curriculum.Learning;
import org.attune.curriculum.LearningModule;
import org.attune.curriculum.ModuleProgress;

/** One module: what it leads to, its lessons, its check and what there is to practise with. */
@Named
@ViewScoped
public class CurriculumModuleBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Learning learning;

    private String moduleId;
    private String digestSeen;
    private transient ModuleProgress progress;

    public void load() {
        progress = learning.module(moduleId);
        digestSeen = digestSeen == null ? progress.getModule().digest() : digestSeen;
    }

    /** Binds the trainee to what they see here and opens the first lesson. */
    public String begin() {
        learning.begin(moduleId, digestSeen);
        var first = learning.module(moduleId).getNextLesson();
        return first == null
                ? "/curriculum/check?faces-redirect=true&module=" + moduleId
                : "/curriculum/lesson?faces-redirect=true&module=" + moduleId + "&lesson=" + first.id();
    }

    public ModuleProgress getProgress() {
        return progress;
    }

    public LearningModule getModule() {
        return progress.getModule();
    }

    public String getModuleId() {
        return moduleId;
    }

    public void setModuleId(String moduleId) {
        this.moduleId = moduleId;
    }
}
