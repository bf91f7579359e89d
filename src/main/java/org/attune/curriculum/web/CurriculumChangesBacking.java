package org.attune.curriculum.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.attune.curriculum.LearnerNews;
import org.attune.curriculum.NewVersions;

/** What is new in a module somebody is in, and the way over to it. */
@Named
@ViewScoped
public class CurriculumChangesBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    NewVersions versions;

    private String moduleId;
    private String digestSeen;
    private transient LearnerNews news;

    public void load() {
        news = versions.of(moduleId);
        digestSeen = digestSeen == null ? news.getModule().digest() : digestSeen;
    }

    public String goOver() {
        versions.goOver(moduleId, digestSeen);
        return "/curriculum/module?faces-redirect=true&id=" + moduleId;
    }

    public LearnerNews getAll() {
        return news;
    }

    public String getModuleId() {
        return moduleId;
    }

    public void setModuleId(String moduleId) {
        this.moduleId = moduleId;
    }
}
