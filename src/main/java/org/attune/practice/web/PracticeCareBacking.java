package org.attune.practice.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import org.attune.identity.CurrentAccount;
import org.attune.practice.TriadCares;
import org.attune.practice.model.triad.TriadCare;

/** How somebody is after they stopped: their own page, or that of the one they shared it with. */
@Named
@ViewScoped
public class PracticeCareBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    TriadCares cares;

    @Inject
    CurrentAccount account;

    private Long careId;
    private TriadCare.Feeling feeling;
    private String words;
    private Long with;
    private transient TriadCare care;

    public void load() {
        care = cares.view(careId);
        if (isOwn()) {
            feeling = care.getFeeling();
            words = care.getWords();
            with = care.getSharedWith();
        }
    }

    public String save() {
        cares.say(careId, feeling, words, with);
        return "/practice/care?faces-redirect=true&id=" + careId + "&kept=true";
    }

    /** The reader says that they have read it. */
    public String read() {
        cares.read(careId);
        return "/today/today?faces-redirect=true";
    }

    public TriadCare getCare() {
        if (care == null) { // A refused answer shows the page again.
            care = cares.view(careId);
        }
        return care;
    }

    public boolean isOwn() {
        return getCare().getPersonId() == account.id();
    }

    public String getOwner() {
        return cares.nameOf(getCare().getPersonId());
    }

    public Map<Long, String> getSupervisors() {
        return cares.supervisors();
    }

    public TriadCare.Feeling[] getFeelings() {
        return TriadCare.Feeling.values();
    }

    public Long getCareId() {
        return careId;
    }

    public void setCareId(Long careId) {
        this.careId = careId;
    }

    public TriadCare.Feeling getFeeling() {
        return feeling;
    }

    public void setFeeling(TriadCare.Feeling feeling) {
        this.feeling = feeling;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Long getWith() {
        return with;
    }

    public void setWith(Long with) {
        this.with = with;
    }
}
