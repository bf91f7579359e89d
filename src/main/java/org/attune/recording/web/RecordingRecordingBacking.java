package org.attune.recording.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.attune.recording.IntakeProgress;
import org.attune.recording.OwnRecording;
import org.attune.recording.OwnRecordings;
import org.attune.recording.RecordingService;
import org.attune.recording.RecordingState;
import org.attune.recording.RecordingSummary;
import org.attune.recording.TranscriptView;
import org.attune.recording.model.RefusalReason;
import org.omnifaces.util.Faces;

/** One's own recording: to listen, to read along, to see who may hear it, to erase it. */
@Named
@ViewScoped
public class RecordingRecordingBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    RecordingService recordings;

    @Inject
    OwnRecordings own;

    @Inject
    IntakeProgress intake;

    private Long recordingId;
    private transient OwnRecording shown;

    public void load() {
        shown = own.open(recordingId);
    }

    /** Asked every few seconds while the file is checked; once it is done, the page opens anew with what came of it. */
    public void lookAgain() throws IOException {
        load();
        if (!isChecking()) {
            Faces.redirect("recording/recording?id=%s", recordingId);
        }
    }

    /** Erases the recording for good. */
    public String erase() {
        recordings.erase(recordingId);
        return here();
    }

    private String here() {
        return "/recording/recording?faces-redirect=true&id=" + recordingId;
    }

    public boolean isChecking() {
        return shown != null && shown.summary().state() == RecordingState.CHECKING;
    }

    /** Whether a file is wanted still. */
    public boolean isFileWanted() {
        return shown != null && shown.summary().takesAFile();
    }

    /** What is done with the file, in order; which steps are over is told in words, not by colour alone. */
    public List<StepLine> getIntakeSteps() {
        var reached = isChecking() ? intake.of(recordingId).orElse(null) : null;
        return StepLine.of(reached);
    }

    public RecordingSummary getRecording() {
        return shown.summary();
    }

    public String getAlias() {
        return shown.alias();
    }

    public RefusalReason getRefusal() {
        return shown.refusal().orElse(null);
    }

    public boolean isPlayable() {
        return shown.playable();
    }

    public TranscriptView getTranscript() {
        return shown.transcript();
    }

    public List<String> getListeners() {
        return shown.listeners();
    }

    public Long getRecordingId() {
        return recordingId;
    }

    public void setRecordingId(Long recordingId) {
        this.recordingId = recordingId;
    }
}
