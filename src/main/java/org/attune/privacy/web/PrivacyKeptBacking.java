package org.attune.privacy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import org.attune.privacy.ClientKeeping;
import org.attune.privacy.KeptSessions;

/** Until when a client's sessions are kept, bringing a day nearer, and the receipts for what is gone. */
@Named
@RequestScoped
public class PrivacyKeptBacking {

    @Inject
    PrivacyConsentBacking consent;

    @Inject
    ClientKeeping keeping;

    @Inject
    HttpServletRequest request;

    private List<KeptSessions.Kept> kept;
    private List<KeptSessions.Deleted> deleted;
    private LocalDate day;

    public void prepare() {
        consent.prepare();
    }

    /** The one that goes next first. */
    public List<KeptSessions.Kept> getKept() {
        if (kept == null) {
            kept = keeping.kept(consent.getToken());
        }
        return kept;
    }

    /** The latest first. */
    public List<KeptSessions.Deleted> getDeleted() {
        if (deleted == null) {
            deleted = keeping.deleted(consent.getToken());
        }
        return deleted;
    }

    /** The session whose day the client wants to bring nearer; null when none was chosen. */
    public KeptSessions.Kept getChosen() {
        var wanted = request.getParameter("session");
        return getKept().stream()
                .filter(one -> String.valueOf(one.id()).equals(wanted) && one.isShortenable())
                .findFirst()
                .orElse(null);
    }

    public String shorten() {
        var chosen = getChosen();
        if (chosen == null) {
            return null;
        }
        keeping.shorten(consent.getToken(), chosen.id(), day);
        return "/privacy/kept?faces-redirect=true&link=" + consent.getToken() + "&saved=true";
    }

    /** Whether the client chose a session whose day cannot be changed any more: it has gone, or goes today. */
    public boolean isSettled() {
        return request.getParameter("session") != null && getChosen() == null;
    }

    public boolean isSaved() {
        return request.getParameter("saved") != null;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }
}
