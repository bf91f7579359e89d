package org.attune.certification.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.attune.certification.Certificates;
import org.attune.certification.Decisions;
import org.attune.certification.ProgrammeEnrolments;
import org.attune.certification.model.Application;
import org.attune.certification.model.Certificate;
import org.attune.shared.web.Dates;
import org.attune.shared.web.Texts;

/** What a lead has to decide and has decided, the certificates issued, and the enrolment of trainees. */
@Named
@ViewScoped
public class CertificationDecisionsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Decisions decisions;

    @Inject
    Certificates certificates;

    @Inject
    ProgrammeEnrolments enrolments;

    @Inject
    Texts texts;

    @Inject
    Dates dates;

    private transient List<Application> open;
    private transient List<Application> decided;
    private transient List<Certificate> issued;
    private Map<String, String> programmes;
    private String programme;
    private String email;

    public void load() {
        open = decisions.open();
        decided = decisions.decided();
        issued = certificates.issued();
        programmes = enrolments.open();
    }

    public String enrol() {
        String name = enrolments.enrol(email, programme);
        var faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(texts.of("certification", "decisions.enrolled", name)));
        return "/certification/decisions?faces-redirect=true";
    }

    public String statusOf(Certificate certificate) {
        return certificate.statusOn(dates.today()).name();
    }

    public List<Application> getOpen() {
        return open;
    }

    public List<Application> getDecided() {
        return decided;
    }

    public List<Certificate> getIssued() {
        return issued;
    }

    public Map<String, String> getProgrammes() {
        return programmes;
    }

    public String getProgramme() {
        return programme;
    }

    public void setProgramme(String programme) {
        this.programme = programme;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
