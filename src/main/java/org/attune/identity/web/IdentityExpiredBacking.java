package org.attune.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.attune.identity.model.LocalPath;

/** The page that a form leads to when it was sent after the session had ended, with the way back to that form. */
@Named
@RequestScoped
public class IdentityExpiredBacking {

    private static final String HOME = "/today/today";

    @Inject
    HttpServletRequest request;

    /** The page to open again, by way of signing in. */
    public String getTo() {
        return LocalPath.of(request.getParameter("to")).orElse(HOME);
    }

    public boolean isHome() {
        return getTo().equals(HOME);
    }
}
