package org.attune.recording.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.attune.identity.AccountService;
import org.attune.privacy.ClientService;
import org.attune.recording.IntakeProgress;
import org.attune.recording.RecordingAccess;
import org.attune.recording.RecordingService;
import org.attune.recording.RecordingState;
import org.attune.recording.RecordingSummary;
import org.attune.recording.TranscriptService;
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
    RecordingAccess access;

    @Inject
    IntakeProgress intake;

    @Inject
    TranscriptService transcripts;

    @Inject
    ClientService clients;

    @Inject
    AccountService accounts;

    private Long recordingId;
    private transient RecordingSummary recording;
    private transient TranscriptView transcript;
    private transient List<String> listeners;
    private String alias;
    private RefusalReason refusal;
    private boolean playable;

    public void load() {
        recording = recordings.mine(recordingId);
        alias = clients.aliasOf(recording.clientId());
        refusal = recording.state() == RecordingState.REFUSED
                ? recordings.refusalOf(recordingId).orElse(null)
                : null;
        playable = access.mayPlay(recordingId);
        transcript = playable ? transcripts.view(recordingId) : TranscriptView.NONE;
        listeners = List.copyOf(accounts.namesOf(access.viewersOf(recordingId)).values());
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
        return recording != null && recording.state() == RecordingState.CHECKING;
    }

    /** Whether a file is wanted still. */
    public boolean isFileWanted() {
        return recording != null
                && switch (recording.state()) {
                    case PLANNED, UPLOADING, REFUSED -> true;
                    default -> false;
                };
    }

    /** What is done with the file, in order; which steps are over is told in words, not by colour alone. */
    public List<StepLine> getIntakeSteps() {
        var reached = isChecking() ? intake.of(recordingId).orElse(null) : null;
        return StepLine.of(reached);
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

    public boolean isPlayable() {
        return playable;
    }

    public TranscriptView getTranscript() {
        return transcript;
    }

    public List<String> getListeners() {
        return listeners;
    }

    public Long getRecordingId() {
        return recordingId;
    }

    public void setRecordingId(Long recordingId) {
        this.recordingId = recordingId;
    }
}
