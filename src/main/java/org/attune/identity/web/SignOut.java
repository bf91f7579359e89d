package org.attune.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;

/** Signing out ends the session on the server, whatever the browser keeps. */
@Named
@RequestScoped
public class SignOut {

    @Inject
    FacesContext faces;

    public String now() throws ServletException {
        ((HttpServletRequest) faces.getExternalContext().getRequest()).logout();
        faces.getExternalContext().invalidateSession();
        return "/identity/sign-in?faces-redirect=true";
    }
}
