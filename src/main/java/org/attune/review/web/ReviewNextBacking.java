package org.attune.review.web;

import jakarta.enterprise.event.Observes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.attune.recording.RecordingShown;
import org.attune.review.NextStep;
import org.attune.review.NextSteps;
import org.attune.review.SubmissionService;
import org.omnifaces.util.Faces;

/** The next step of a recording, shown on the recording's own page and after the self-rating. */
@Named
@ViewScoped
public class ReviewNextBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    NextSteps steps;

    @Inject
    SubmissionService submissions;

    private Long supervisor;
    private transient NextStep step;

    /** The step for a recording; read once for each response. */
    public NextStep of(Long recordingId) {
        if (step == null || step.session().recordingId() != recordingId) {
            step = steps.of(recordingId);
        }
        return step;
    }

    /** Reads the step while the rest of the page is read. */
    void onShown(@Observes RecordingShown shown) {
        of(shown.recordingId());
    }

    public String submit(long recordingId) {
        var known = steps.of(recordingId);
        var only = known.supervisors().size() == 1 ? known.supervisors().get(0).id() : supervisor;
        step = null;
        submissions.submit(recordingId, supervisor == null ? only : supervisor);
        return here();
    }

    public String withdraw(long reviewId) {
        step = null;
        submissions.withdraw(reviewId);
        return here();
    }

    /** The page it is shown on, opened anew with its parameters. */
    private static String here() {
        return Faces.getViewId() + "?faces-redirect=true&includeViewParams=true";
    }

    public Long getSupervisor() {
        return supervisor;
    }

    public void setSupervisor(Long supervisor) {
        this.supervisor = supervisor;
    }
}
