package org.attune.privacy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** What a client was asked and answered, to print or to keep as a page. */
@Named
@RequestScoped
public class PrivacyReceiptBacking {

    @Inject
    PrivacyConsentBacking consent;

    @Inject
    HttpServletRequest request;

    public void prepare() {
        consent.prepare();
        if (consent.getLink() != null && request.getParameter("save") != null) {
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .setResponseHeader("Content-Disposition", "attachment; filename=\"attune-receipt.html\"");
        }
    }
}
