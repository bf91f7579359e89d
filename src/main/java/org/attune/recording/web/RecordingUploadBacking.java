package org.attune.recording.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.attune.recording.OwnUploads;
import org.attune.recording.RecordingPlans;
import org.attune.recording.RecordingSummary;
import org.attune.recording.model.RefusalReason;

/** Uploading in two steps: what session it was, then its file. */
@Named
@ViewScoped
public class RecordingUploadBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    OwnUploads uploads;

    @Inject
    RecordingPlans plans;

    @Inject
    RecordingSessionBacking choices;

    private Long recordingId;
    private transient RecordingSummary recording;
    private String alias;
    private RefusalReason refusal;
    private String growing = "";
    private SessionAnswers answers;

    public void load() {
        if (recordingId != null) {
            var sending = uploads.open(recordingId);
            recording = sending.recording();
            alias = sending.alias();
            refusal = sending.refusal();
            growing = sending.growing();
        } else if (answers == null) {
            answers = choices.unanswered();
        }
    }

    /** Notes what session it was; the file follows on the page this leads to. */
    public String plan() {
        long planned = plans.plan(answers.declared());
        return "/recording/upload?faces-redirect=true&id=" + planned;
    }

    /** Whether a file is wanted; otherwise there is one already, or nothing ever will be. */
    public boolean isFileWanted() {
        return recording != null && recording.takesAFile();
    }

    public RecordingSummary getRecording() {
        return recording;
    }

    public String getAlias() {
        return alias;
    }

    public RefusalReason getRefusal() {
        return refusal;
    }

    public Long getRecordingId() {
        return recordingId;
    }

    public void setRecordingId(Long recordingId) {
        this.recordingId = recordingId;
    }

    public SessionAnswers getAnswers() {
        return answers;
    }

    /** The token under which this session arrives while it is recorded, or did; empty when nothing does. */
    public String getGrowing() {
        return growing;
    }
}
