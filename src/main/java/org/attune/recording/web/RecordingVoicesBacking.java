package org.attune.recording.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attune.privacy.ClientService;
import org.attune.recording.RecordingShown;
import org.attune.recording.RecordingVoices;
import org.attune.shared.web.Texts;

/** Who can be heard on a recording, and saying that somebody else can, too. */
@Named
@RequestScoped
public class RecordingVoicesBacking {

    @Inject
    RecordingVoices voices;

    @Inject
    ClientService clients;

    @Inject
    Texts texts;

    private List<RecordingVoices.Heard> heard;
    private Map<Long, String> others;
    private Long voice;

    /** The voices of a recording, the client it was planned with first. */
    public List<RecordingVoices.Heard> of(long recordingId) {
        if (heard == null) {
            heard = voices.of(recordingId);
        }
        return heard;
    }

    /** Whether somebody who can be heard has not agreed, so that nobody may send or open anything. */
    public boolean awaits(long recordingId) {
        return of(recordingId).stream().anyMatch(voice -> !voice.agrees());
    }

    /** Clients who are not among them, with their aliases. */
    public Map<Long, String> othersOf(long recordingId) {
        if (others == null) {
            others = new LinkedHashMap<>(clients.present());
            of(recordingId).forEach(voice -> others.remove(voice.clientId()));
        }
        return others;
    }

    /** Reads what this part of the page shows, while the rest of it is read. */
    void onShown(@Observes RecordingShown shown) {
        othersOf(shown.recordingId());
    }

    public void declare(long recordingId) {
        voices.declare(recordingId, voice);
        heard = null;
        others = null;
        voice = null;
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(texts.of("recording", "voices.declared")));
    }

    public Long getVoice() {
        return voice;
    }

    public void setVoice(Long voice) {
        this.voice = voice;
    }
}
