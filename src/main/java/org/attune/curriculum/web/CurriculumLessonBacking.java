package org.attune.curriculum.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.attune.curriculum.Learning;
import org.attune.curriculum.Lesson;
import org.attune.curriculum.ModuleProgress;
import org.attune.shared.NotFoundException;

/** One lesson, with the way to the one before and the one after. */
@Named
@ViewScoped
public class CurriculumLessonBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Learning learning;

    private String moduleId;
    private String lessonId;
    private String digestSeen;
    private transient ModuleProgress progress;
    private transient Lesson lesson;

    public void load() {
        progress = learning.module(moduleId);
        lesson = progress.getModule().lesson(lessonId).orElseThrow(() -> new NotFoundException("lesson " + lessonId));
        digestSeen = digestSeen == null ? progress.getModule().digest() : digestSeen;
    }

    /** Notes that the lesson was read and goes on to the next one, after the last to the module with its check. */
    public String markRead() {
        learning.read(moduleId, lessonId, digestSeen);
        var next = progress.after(lessonId);
        return next == null
                ? "/curriculum/module?faces-redirect=true&id=" + moduleId
                : "/curriculum/lesson?faces-redirect=true&module=" + moduleId + "&lesson=" + next.id();
    }

    public ModuleProgress getProgress() {
        return progress;
    }

    public Lesson getLesson() {
        return lesson;
    }

    public boolean isRead() {
        return progress.isRead(lesson.id());
    }

    public Lesson getNext() {
        return progress.after(lesson.id());
    }

    public Lesson getPrevious() {
        return progress.before(lesson.id());
    }

    public String getModuleId() {
        return moduleId;
    }

    public void setModuleId(String moduleId) {
        this.moduleId = moduleId;
    }

    public String getLessonId() {
        return lessonId;
    }

    public void setLessonId(String lessonId) {
        this.lessonId = lessonId;
    }
}
