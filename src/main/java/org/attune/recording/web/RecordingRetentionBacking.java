package org.attune.recording.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.attune.recording.RecordingShown;
import org.attune.recording.RetentionService;
import org.attune.shared.web.Dates;
import org.attune.shared.web.Texts;

/** Until when a recording of one's own is kept, and choosing another day. */
@Named
@RequestScoped
public class RecordingRetentionBacking {

    @Inject
    RetentionService retentions;

    @Inject
    Dates dates;

    @Inject
    Texts texts;

    private RetentionService.Kept kept;
    private LocalDate goesOn;
    private boolean read;

    /** When it goes; null when nothing is known of that. */
    public RetentionService.Kept of(Long recordingId) {
        if (!read) {
            kept = retentions.of(recordingId).orElse(null);
            read = true;
        }
        return kept;
    }

    /** Takes the day over from whoever reads the rest of the page. */
    void onShown(@Observes RecordingShown shown) {
        kept = shown.kept().orElse(null);
        read = true;
    }

    public void choose(Long recordingId) {
        retentions.choose(recordingId, goesOn);
        read = false;
        var chosen = texts.of(
                "recording", "retention.chosen", dates.fullDay(of(recordingId).goesOn()));
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(chosen));
    }

    public LocalDate getGoesOn() {
        return goesOn == null && kept != null ? kept.goesOn() : goesOn;
    }

    public void setGoesOn(LocalDate goesOn) {
        this.goesOn = goesOn;
    }
}
