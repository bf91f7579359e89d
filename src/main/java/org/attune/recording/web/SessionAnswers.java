package org.attune.recording.web;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import org.attune.recording.Engagement;
import org.attune.recording.NewRecording;

/** What a coach is asked about a session before its file is sent, as it stands in the form. */
public class SessionAnswers implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull
    private Long client;

    private Long[] others = {};

    @NotNull
    private LocalDate sessionOn;

    private Engagement engagement = Engagement.REAL;
    private String language;
    private boolean ai;
    private boolean names;

    /** The same, as it is declared. */
    NewRecording declared() {
        var heard = Arrays.stream(others).filter(other -> !other.equals(client)).toList();
        return new NewRecording(client, heard, sessionOn, engagement, language, ai, names);
    }

    public Long getClient() {
        return client;
    }

    public void setClient(Long client) {
        this.client = client;
    }

    public Long[] getOthers() {
        return others.clone();
    }

    public void setOthers(Long[] others) {
        this.others = others == null ? new Long[0] : others.clone();
    }

    public LocalDate getSessionOn() {
        return sessionOn;
    }

    public void setSessionOn(LocalDate sessionOn) {
        this.sessionOn = sessionOn;
    }

    public Engagement getEngagement() {
        return engagement;
    }

    public void setEngagement(Engagement engagement) {
        this.engagement = engagement;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public boolean isAi() {
        return ai;
    }

    public void setAi(boolean ai) {
        this.ai = ai;
    }

    public boolean isNames() {
        return names;
    }

    public void setNames(boolean names) {
        this.names = names;
    }
}
