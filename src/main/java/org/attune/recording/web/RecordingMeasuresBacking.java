package org.attune.recording.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.attune.recording.MeasureService;
import org.attune.recording.MeasuresView;
import org.attune.recording.measures.FeelingWords;

/** What can be counted in a session, with where to listen and what the counting cannot tell. */
@Named
@ViewScoped
public class RecordingMeasuresBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    MeasureService measures;

    private Long recordingId;
    private long revision;
    private transient MeasuresView view;

    public void load() {
        view = measures.of(recordingId);
        revision = view.revision();
    }

    /** The coach has looked at what the page shows. */
    public String seen() {
        measures.noteSeen(recordingId, revision);
        return here();
    }

    /** The coach keeps it to themselves. */
    public String hide() {
        measures.hide(recordingId);
        return here();
    }

    private String here() {
        return "/recording/measures?faces-redirect=true&id=" + recordingId;
    }

    public MeasuresView getView() {
        return view;
    }

    public List<String> feelingWords(String language) {
        return FeelingWords.listed(language);
    }

    public Long getRecordingId() {
        return recordingId;
    }

    public void setRecordingId(Long recordingId) {
        this.recordingId = recordingId;
    }
}
