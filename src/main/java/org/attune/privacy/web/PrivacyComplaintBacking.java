package org.attune.privacy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.attune.privacy.ClientComplaint;
import org.attune.privacy.ClientWishes;

/** The part of the client's page where they complain and read the answer. */
@Named
@RequestScoped
public class PrivacyComplaintBacking {

    @Inject
    ClientWishes wishes;

    @Inject
    HttpServletRequest request;

    @Inject
    ConsentPageWords page;

    private List<ClientComplaint> made;
    private String words;
    private String code;

    public String send() {
        var token = request.getParameter("link");
        wishes.complain(token, words, code);
        page.handLook();
        return "/privacy/consent?faces-redirect=true&link=" + token + "&complained=true";
    }

    /** Newest first. */
    public List<ClientComplaint> getMade() {
        if (made == null) {
            made = wishes.complaintsOf(request.getParameter("link"));
        }
        return made;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
