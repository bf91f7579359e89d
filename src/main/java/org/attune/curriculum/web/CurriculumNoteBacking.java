package org.attune.curriculum.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.attune.curriculum.Notebook;
import org.attune.shared.web.WrittenText;

/** The reader's own note beside a lesson; two windows never overwrite each other unseen. */
@Named
@ViewScoped
public class CurriculumNoteBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Notebook notebook;

    private final WrittenText text = new WrittenText("note");
    private String moduleId;
    private String lessonId;

    public void load(String module, String lesson) {
        moduleId = module;
        lessonId = lesson;
        text.show(notebook.note(lesson));
    }

    public void keep() {
        text.written(notebook.changeNote(moduleId, lessonId, text::over));
    }

    public boolean isWritten() {
        return text.getTyped() != null && !text.getTyped().isEmpty();
    }

    public String getText() {
        return text.getTyped();
    }

    /** Browsers send line ends in another form than they were shown. */
    public void setText(String typed) {
        text.setTyped(typed == null ? "" : typed.replace("\r\n", "\n"));
    }
}
