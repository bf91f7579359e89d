package org.attune.curriculum.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attune.curriculum.CheckQuestion;
import org.attune.curriculum.Checks;
import org.attune.curriculum.Learning;
import org.attune.curriculum.ModuleProgress;
import org.attune.shared.NotFoundException;
import org.attune.shared.web.Texts;
import org.primefaces.PrimeFaces;

/** The check of a module: what it is, its questions while a try is open, and handing in. */
@Named
@ViewScoped
public class CurriculumCheckBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Checks checks;

    @Inject
    Learning learning;

    @Inject
    Texts texts;

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

    /** Keeps one answer at once, and tells the page what stands there now. */
    public void save() {
        var sent = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        var question = questions.stream()
                .filter(row -> row.itemId().equals(sent.get("item")))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("question " + sent.get("item")));
        question.take(sent.get("chosen"), sent.get("worst"), sent.get("words"));
        keep(question, seen(sent));
    }

    private static int seen(Map<String, String> sent) {
        try {
            return Integer.parseInt(sent.get("seen"));
        } catch (NumberFormatException notANumber) {
            throw new NotFoundException("version " + sent.get("seen"));
        }
    }

    private void keep(QuestionRow question, int seen) {
        var kept = checks.answer(attemptId, question.itemId(), question.answer(), seen);
        question.show(kept.answer(), kept.version());
        var page = PrimeFaces.current().ajax();
        page.addCallbackParam("kept", kept.kept());
        page.addCallbackParam("handedIn", kept.handedIn());
        page.addCallbackParam("version", kept.version());
        page.addCallbackParam("chosen", question.shortForm());
        page.addCallbackParam(
                "worst", kept.answer().worst() == null ? "" : kept.answer().worst());
        page.addCallbackParam(
                "words", kept.answer().words() == null ? "" : kept.answer().words());
    }

    /** Keeps what was chosen on this page and is not out of date, then hands in, unless something is still open. */
    public String submit() {
        for (var row : questions) {
            if (row.isTouched()) {
                checks.answer(attemptId, row.itemId(), row.answer(), row.getVersion());
            }
        }
        if (refresh() && !getOpen().isEmpty()) {
            return "/curriculum/check?faces-redirect=true&module=" + moduleId + "&open=true";
        }
        if (!checks.submit(attemptId)) {
            var faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().getFlash().setKeepMessages(true);
            faces.addMessage(null, new FacesMessage(texts.of("curriculum", "check.handed-in.earlier")));
        }
        return "/curriculum/check-result?faces-redirect=true&attempt=" + attemptId;
    }

    /** Takes over what another window has answered meanwhile; tells whether the try is still open. */
    private boolean refresh() {
        var open = checks.open(moduleId).filter(one -> one.attemptId() == attemptId);
        open.ifPresent(one -> {
            questions.clear();
            show(attemptId, one.questions());
        });
        return open.isPresent();
    }

    public ModuleProgress getProgress() {
        return progress;
    }

    public List<QuestionRow> getQuestions() {
        return questions;
    }

    public long getAttemptId() {
        return attemptId;
    }

    /** The questions that stand in the way of handing in. */
    public List<QuestionRow> getOpen() {
        return questions.stream().filter(QuestionRow::isOpen).toList();
    }

    public long getAnswered() {
        return questions.stream().filter(row -> !row.isMissing()).count();
    }

    /** Whether to point out what is still open: only once somebody wanted to hand in. */
    public boolean isHandingIn() {
        return handingIn;
    }

    public void setHandingIn(boolean handingIn) {
        this.handingIn = handingIn;
    }

    public String getModuleId() {
        return moduleId;
    }

    public void setModuleId(String moduleId) {
        this.moduleId = moduleId;
    }
}
