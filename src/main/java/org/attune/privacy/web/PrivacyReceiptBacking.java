package org.attune.privacy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.attune.privacy.ConsentReceiptMail;
import org.attune.privacy.ShownWording;
import org.attune.shared.web.ReaderLanguage;
import org.attune.shared.web.Texts;

/** What a client was asked and answered, to print or to keep as a page. */
@Named
@RequestScoped
public class PrivacyReceiptBacking {

    @Inject
    PrivacyConsentBacking consent;

    @Inject
    ConsentReceiptMail letters;

    @Inject
    ReaderLanguage language;

    @Inject
    Texts texts;

    @Inject
    HttpServletRequest request;

    private String address;

    /** Sends the receipt as a letter. */
    public String mail() {
        letters.send(consent.getToken(), address, language.get());
        return "/privacy/receipt?faces-redirect=true&link=" + consent.getToken() + "&mailed=true";
    }

    public boolean isMailable() {
        return letters.isPossible() && !consent.getLink().isOver() && request.getParameter("save") == null;
    }

    public boolean isMailed() {
        return request.getParameter("mailed") != null;
    }

    /** All sentences the client was ever shown. */
    public List<ShownWording> getWordings() {
        return consent.getLink().wordingsShown(texts.of("privacy", "consent.no-supervisor"));
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public void prepare() {
        consent.prepare();
        if (consent.getLink() != null && request.getParameter("save") != null) {
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .setResponseHeader("Content-Disposition", "attachment; filename=\"attune-receipt.html\"");
        }
    }
}
