package org.attune.logbook.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Role;
import org.attune.logbook.LogbookService;
import org.attune.logbook.SessionFormat;
import org.attune.logbook.SupervisionHour;
import org.attune.shared.NotFoundException;
import org.attune.shared.web.Dates;

/** Supervision hours for both sides: a trainee logs and withdraws, a supervisor signs, declines, logs and corrects. */
@Named
@ViewScoped
public class LogbookSupervisionBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "/logbook/supervision?faces-redirect=true";

    @Inject
    LogbookService logbook;

    @Inject
    CurrentAccount account;

    @Inject
    Dates dates;

    private final SessionForm session = new SessionForm();
    private Long correct;
    private Long decline;
    private String reason;
    private Map<Long, String> supervisors = Map.of();
    private Map<Long, String> supervisees = Map.of();
    private transient List<SupervisionHour> own; // Reloaded on each request that shows them.
    private transient List<SupervisionHour> toSign;
    private transient List<SupervisionHour> signed;

    public void load() {
        logbook.requireParty();
        session.startOn(dates.today());
        if (isTrainee()) {
            supervisors = logbook.ownSupervisors();
        }
        if (isSupervisor()) {
            supervisees = logbook.ownSupervisees();
        }
        if (correct != null) {
            session.take(find(getSigned(), correct));
        }
        if (decline != null) {
            find(getToSign(), decline);
        }
    }

    private static SupervisionHour find(List<SupervisionHour> some, long id) {
        return some.stream()
                .filter(one -> one.getId() == id)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("supervision entry " + id));
    }

    public String log() {
        logbook.log(session.getPerson(), session.time(), session.focus());
        return AGAIN;
    }

    public String logSigned() {
        logbook.logSigned(session.getPerson(), session.time(), session.focus());
        return AGAIN;
    }

    public String sign(long id) {
        logbook.sign(id);
        return AGAIN;
    }

    public String saveDecline() {
        logbook.decline(decline, reason);
        return AGAIN;
    }

    public String withdraw(long id) {
        logbook.withdraw(id);
        return AGAIN;
    }

    public String saveCorrection() {
        logbook.correct(correct, session.time(), session.focus(), reason);
        return AGAIN;
    }

    public String voidEntry() {
        logbook.correct(correct, null, null, reason);
        return AGAIN;
    }

    public boolean isTrainee() {
        return account.has(Role.TRAINEE);
    }

    public boolean isSupervisor() {
        return account.has(Role.SUPERVISOR);
    }

    public List<SupervisionHour> getOwn() {
        if (own == null && isTrainee()) {
            own = logbook.own();
        }
        return own == null ? List.of() : own;
    }

    public List<SupervisionHour> getToSign() {
        if (toSign == null && isSupervisor()) {
            toSign = logbook.toSign();
        }
        return toSign == null ? List.of() : toSign;
    }

    public List<SupervisionHour> getSigned() {
        if (signed == null && isSupervisor()) {
            signed = logbook.signed();
        }
        return signed == null ? List.of() : signed;
    }

    public Map<Long, String> getSupervisors() {
        return supervisors;
    }

    public Map<Long, String> getSupervisees() {
        return supervisees;
    }

    public SessionFormat[] getFormats() {
        return SessionFormat.values();
    }

    public SessionForm getSession() {
        return session;
    }

    public Long getCorrect() {
        return correct;
    }

    public void setCorrect(Long correct) {
        this.correct = correct;
    }

    /** The session that is about to be declined or corrected. */
    public SupervisionHour getChosen() {
        return decline != null ? find(getToSign(), decline) : find(getSigned(), correct);
    }

    public Long getDecline() {
        return decline;
    }

    public void setDecline(Long decline) {
        this.decline = decline;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
