package org.attune.curriculum.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.regex.Pattern;
import org.attune.curriculum.Learning;
import org.attune.curriculum.Lesson;
import org.attune.curriculum.ModuleProgress;
import org.attune.curriculum.Reading;

/** One lesson, with the way to the one before and the one after. */
@Named
@ViewScoped
public class CurriculumLessonBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}");

    @Inject
    Learning learning;

    @Inject
    Reading reading;

    private String moduleId;
    private String lessonId;
    private String digestSeen;
    private transient ModuleProgress progress;
    private transient Lesson lesson;
    private transient int leftAt;

    /** @return the page of the module, which says what comes first, while the module is not open */
    public String load() {
        var opened = reading.open(moduleId, lessonId);
        progress = opened.progress();
        if (opened.lesson() == null) {
            return "/curriculum/module?faces-redirect=true&id=" + moduleId;
        }
        lesson = opened.lesson();
        leftAt = opened.paragraph();
        digestSeen = digestSeen == null ? progress.getModule().digest() : digestSeen;
        return null;
    }

    /** Keeps how far the reader has come; the page's script tells it by two parameters. */
    public void keepPlace() {
        var said = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        reading.keepPlace(moduleId, lessonId, number(said.get("paragraph")), number(said.get("paragraphs")));
    }

    private static int number(String said) {
        return said != null && NUMBER.matcher(said).matches() ? Integer.parseInt(said) : -1;
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

    /** The paragraph where the reader left, zero at the beginning. */
    public int getLeftAt() {
        return leftAt;
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
