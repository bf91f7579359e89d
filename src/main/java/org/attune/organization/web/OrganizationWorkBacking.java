package org.attune.organization.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.attune.organization.WorkService;
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

    /** Reads what the page shows, each time before it is shown. */
    public void load() {
        now = work.now();
        givenUp = work.givenUp();
        keyMove = work.keyMove().orElse(null);
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

    public boolean isQuiet() {
        return now.isEmpty() && givenUp.isEmpty();
    }
}
