package org.attune.curriculum.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.attune.curriculum.CheckQuestion;
import org.attune.curriculum.Checks;
import org.attune.curriculum.Learning;
import org.attune.curriculum.ModuleProgress;

/** The check of a module: what it is, its questions while a try is open, and handing in. */
@Named
@ViewScoped
public class CurriculumCheckBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Checks checks;

    @Inject
    Learning learning;

    private String moduleId;
    private String digestSeen;
    private long attemptId;
    private boolean handingIn;
    private ArrayList<QuestionRow> questions;
    private transient ModuleProgress progress;

    /** @return the page of the module, which says what comes first, while the module is not open */
    public String load() {
        progress = learning.module(moduleId);
        if (progress.isHeldBack()) {
            return "/curriculum/module?faces-redirect=true&id=" + moduleId;
        }
        if (questions == null) {
            digestSeen = progress.getModule().digest();
            questions = new ArrayList<>();
            checks.open(moduleId).ifPresent(open -> show(open.attemptId(), open.questions()));
        }
        return null;
    }

    private void show(long openAttempt, List<CheckQuestion> asked) {
        attemptId = openAttempt;
        asked.forEach(question -> questions.add(new QuestionRow(questions.size() + 1, question)));
    }

    public String start() {
        checks.start(moduleId, digestSeen);
        return "/curriculum/check?faces-redirect=true&module=" + moduleId;
    }

    /** Keeps what was chosen at once; where the try was handed in meanwhile, shows what came of it. */
    public void save(QuestionRow question) throws IOException {
        if (!checks.answer(attemptId, question.itemId(), question.chosen(), question.getWorst())) {
            var faces = FacesContext.getCurrentInstance().getExternalContext();
            faces.redirect(faces.getRequestContextPath() + "/curriculum/check-result?attempt=" + attemptId);
        }
    }

    /** Keeps all that was chosen on this page, then hands in. */
    public String submit() {
        handingIn = true;
        questions.stream()
                .filter(QuestionRow::isTouched)
                .forEach(row -> checks.answer(attemptId, row.itemId(), row.chosen(), row.getWorst()));
        checks.submit(attemptId);
        return "/curriculum/check-result?faces-redirect=true&attempt=" + attemptId;
    }

    public ModuleProgress getProgress() {
        return progress;
    }

    public List<QuestionRow> getQuestions() {
        return questions;
    }

    public long getAnswered() {
        return questions.stream().filter(row -> !row.isMissing()).count();
    }

    /** Whether to point out what is still open: only once somebody wanted to hand in. */
    public boolean isHandingIn() {
        return handingIn;
    }

    public String getModuleId() {
        return moduleId;
    }

    public void setModuleId(String moduleId) {
        this.moduleId = moduleId;
    }
}
