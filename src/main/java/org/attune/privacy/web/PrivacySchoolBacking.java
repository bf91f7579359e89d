package org.attune.privacy.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.attune.privacy.ClientComplaint;
import org.attune.privacy.ComplaintService;
import org.attune.privacy.OwnerChangeService;
import org.attune.shared.web.Texts;

/** What a school owes its clients: answers to complaints, and notice before it passes to another owner. */
@Named
@ViewScoped
public class PrivacySchoolBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ComplaintService complaints;

    @Inject
    OwnerChangeService owners;

    @Inject
    Texts texts;

    private transient List<ClientComplaint> all;
    private Long answering;
    private String answer;
    private String newOwner;
    private LocalDate day;

    @PostConstruct
    void load() {
        all = complaints.all();
    }

    /** Opens the field for an answer to one complaint. */
    public void begin(long complaintId) {
        answering = complaintId;
        answer = null;
    }

    public void answer() {
        complaints.answer(answering, answer);
        answering = null;
        answer = null;
        load();
        say("complaint.answered");
    }

    public void announce() {
        owners.announce(newOwner, day);
        newOwner = null;
        day = null;
        say("owner.noted");
    }

    public void callOff() {
        owners.callOff();
        say("owner.called-off");
    }

    private void say(String key) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(texts.of("privacy", key)));
    }

    public List<ClientComplaint> getAll() {
        if (all == null) { // After the session came back from another node.
            load();
        }
        return all;
    }

    /** The change of owner that was announced, or null. */
    public OwnerChangeService.Announced getAnnounced() {
        return owners.current().orElse(null);
    }

    public LocalDate getEarliest() {
        return owners.earliest();
    }

    public Long getAnswering() {
        return answering;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public String getNewOwner() {
        return newOwner;
    }

    public void setNewOwner(String newOwner) {
        this.newOwner = newOwner;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }
}
