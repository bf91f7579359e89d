package org.attune.curriculum.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;
import java.util.List;
import org.attune.curriculum.CheckAccommodations;
import org.attune.curriculum.CheckAccommodations.Granted;
import org.attune.curriculum.CheckAccommodations.Trying;
import org.attune.curriculum.model.CheckAccommodation;
import org.attune.shared.NotFoundException;
import org.attune.shared.web.Texts;

/** Who has not passed a check yet, and granting one of them a further try or another wait. */
@Named
@ViewScoped
public class CurriculumAccommodationsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CheckAccommodations accommodations;

    @Inject
    Texts texts;

    private String enrolment;
    private @Min(0) @Max(3) int tries = 1;
    private @Min(0) @Max(720) Integer waitHours;
    private String reason;
    private transient Trying chosen;
    private transient List<Trying> trying;
    private transient List<Granted> granted;

    public void load() {
        trying = accommodations.trying();
        granted = accommodations.granted();
        chosen = enrolment == null ? null : accommodations.trying(id());
    }

    private long id() {
        if (enrolment == null || !enrolment.matches("\\d{1,18}")) {
            throw new NotFoundException("enrolment " + enrolment);
        }
        return Long.parseLong(enrolment);
    }

    public String grant() {
        var name = accommodations.trying(id()).name();
        accommodations.grant(
                id(), new CheckAccommodation.Grant(tries, waitHours, reason == null ? null : reason.strip()));
        var faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(texts.of("curriculum", "accommodation.granted", name)));
        return "/curriculum/accommodations?faces-redirect=true";
    }

    public Trying getChosen() {
        return chosen;
    }

    public List<Trying> getTrying() {
        return trying;
    }

    public List<Granted> getGranted() {
        return granted;
    }

    public String getEnrolment() {
        return enrolment;
    }

    public void setEnrolment(String enrolment) {
        this.enrolment = enrolment;
    }

    public int getTries() {
        return tries;
    }

    public void setTries(int tries) {
        this.tries = tries;
    }

    public Integer getWaitHours() {
        return waitHours;
    }

    public void setWaitHours(Integer waitHours) {
        this.waitHours = waitHours;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
