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
    private Map<Long, String> candidates;
    private String programme;
    private Long person;

    public void load() {
        open = decisions.open();
        decided = decisions.decided();
        issued = certificates.issued();
        programmes = enrolments.open();
        programme = programmes.keySet().stream().findFirst().orElse(null);
        loadCandidates();
    }

    public void loadCandidates() {
        candidates = programme == null ? Map.of() : enrolments.candidates(programme);
    }

    public String enrol() {
        enrolments.enrol(person, programme);
        var faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(
                null, new FacesMessage(texts.of("certification", "decisions.enrolled", candidates.get(person))));
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

    public Map<Long, String> getCandidates() {
        return candidates;
    }

    public String getProgramme() {
        return programme;
    }

    public void setProgramme(String programme) {
        this.programme = programme;
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }
}
