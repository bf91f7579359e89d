package org.attune.recording.web;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.attune.privacy.ClientService;
import org.attune.privacy.ClientSummary;
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
    private List<ClientSummary> others;
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

    /** Clients who are not among them. */
    public List<ClientSummary> othersOf(long recordingId) {
        if (others == null) {
            var known = of(recordingId).stream()
                    .map(RecordingVoices.Heard::clientId)
                    .collect(toSet());
            others = clients.mine().stream()
                    .filter(client -> !client.isTombstone() && !known.contains(client.id()))
                    .toList();
        }
        return others;
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
