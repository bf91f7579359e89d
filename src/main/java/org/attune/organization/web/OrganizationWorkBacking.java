package org.attune.organization.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.attune.organization.WorkService;
import org.attune.shared.health.OperatorNote;
import org.attune.shared.jobs.GivenUpJob;
import org.attune.shared.jobs.JobCount;
import org.attune.shared.security.KeyMove;
import org.attune.shared.web.Texts;

/** Whether background work gets done, and what of it somebody should look at. */
@Named
@ViewScoped
public class OrganizationWorkBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    WorkService work;

    @Inject
    Texts texts;

    private List<JobCount> now;
    private List<GivenUpJob> givenUp;
    private transient KeyMove keyMove;
    private transient List<Line> notes;

    /** A sentence for the operator, in their language. */
    public record Line(String text, Instant at, boolean alarm) {}

    /** Reads what the page shows, each time before it is shown. */
    public void load() {
        now = work.now();
        givenUp = work.givenUp();
        keyMove = work.keyMove().orElse(null);
        notes = work.notes().stream().map(this::line).toList();
    }

    private Line line(OperatorNote note) {
        var text = texts.of(note.feature(), note.key(), note.arguments().toArray());
        return new Line(text, note.at(), note.alarm());
    }

    public void tryAgain(long jobId) {
        work.tryAgain(jobId);
        FacesContext.getCurrentInstance()
                .addMessage(
                        null,
                        new FacesMessage(FacesMessage.SEVERITY_INFO, texts.of("organization", "work.again"), null));
    }

    public List<JobCount> getNow() {
        return now;
    }

    public List<GivenUpJob> getGivenUp() {
        return givenUp;
    }

    /** Null when no master key is being changed. */
    public KeyMove getKeyMove() {
        return keyMove;
    }

    public List<Line> getNotes() {
        return notes;
    }

    public boolean isQuiet() {
        return now.isEmpty() && givenUp.isEmpty();
    }
}
