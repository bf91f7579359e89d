package org.attune.certification.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.attune.certification.AwardApplications;
import org.attune.certification.ProgrammePath;
import org.attune.certification.Programmes;
import org.attune.certification.model.Application;
import org.attune.curriculum.Enrolments;
import org.attune.identity.AccountService;
import org.attune.identity.CurrentAccount;
import org.attune.shared.NotFoundException;

/** The path of a person through their programme, and the step of asking for the decision. */
@Named
@ViewScoped
public class CertificationProgrammeBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Programmes programmes;

    @Inject
    AwardApplications applications;

    @Inject
    PathRows rows;

    @Inject
    Enrolments enrolments;

    @Inject
    AccountService accounts;

    @Inject
    CurrentAccount account;

    private String trainee;
    private Long enrolmentId;
    private transient ProgrammePath path; // Reloaded by every action that shows it.
    private transient List<PathStage> stages;
    private List<String> closed;
    private String title;
    private String otherName;

    public void load() {
        Long person = person();
        path = programmes.path(person).orElse(null);
        if (person != null && person != account.id()) {
            otherName = accounts.nameOf(person);
        }
        if (path != null) {
            enrolmentId = path.enrolment().getId();
            title = programmes.titleOf(path);
            closed = enrolments.closedTo(
                    path.enrolment().getOrganizationId(), path.enrolment().getPersonId());
            stages = rows.stages(path.judgement(), path.facts(), path.hints(), isOwn());
        }
    }

    private Long person() {
        try {
            return trainee == null ? null : Long.valueOf(trainee);
        } catch (NumberFormatException mistyped) {
            throw new NotFoundException("path of " + trainee);
        }
    }

    public String ask() {
        applications.ask(enrolmentId);
        return "/certification/programme?faces-redirect=true";
    }

    public boolean isOwn() {
        return otherName == null;
    }

    public boolean isEnrolled() {
        return path != null;
    }

    public String getTitle() {
        return title;
    }

    public String getOtherName() {
        return otherName;
    }

    /** Modules that are asked for and that nobody may begin at present; empty when there are none. */
    public String getClosed() {
        return String.join(" · ", closed);
    }

    public int getVersion() {
        return path.judgement().version().number();
    }

    public int getMet() {
        return path.judgement().met();
    }

    public int getTotal() {
        return path.judgement().lines().size();
    }

    public List<PathStage> getStages() {
        return stages;
    }

    public String getNext() {
        return path.judgement().lines().stream()
                .filter(line -> !line.met())
                .map(line -> line.heading().title())
                .findFirst()
                .orElse(null);
    }

    public boolean isMayAsk() {
        return isOwn() && path.ready() && getAskedAt() == null && getCertificateId() == null;
    }

    /** Since when the application waits, or null when none is open. */
    public Instant getAskedAt() {
        return path.outcome()
                .application()
                .filter(Application::isOpen)
                .map(Application::getAskedAt)
                .orElse(null);
    }

    /** The last decision when it was "not yet" and nothing was asked since. */
    public Application getNotYet() {
        return path.outcome()
                .application()
                .filter(one -> one.getState() == Application.State.NOT_YET)
                .orElse(null);
    }

    public Long getCertificateId() {
        return path.outcome().certificate().map(one -> one.getId()).orElse(null);
    }

    public String getTrainee() {
        return trainee;
    }

    public void setTrainee(String trainee) {
        this.trainee = trainee;
    }
}
