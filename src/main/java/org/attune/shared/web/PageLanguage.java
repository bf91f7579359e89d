package org.attune.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;

/**
 * The language of whoever reads this page, for content that exists in more than one. It is that of the page itself, so
 * that words and content never part.
 */
@ApplicationScoped
public class PageLanguage {

    /** Its code, for example {@code de}; empty outside of pages, where nobody reads. */
    public String code() {
        var faces = FacesContext.getCurrentInstance();
        return faces == null || faces.getViewRoot() == null
                ? ""
                : faces.getViewRoot().getLocale().getLanguage();
    }
}
