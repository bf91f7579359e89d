package org.attune.privacy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.attune.privacy.ClientLink;
import org.attune.privacy.ClientLook;
import org.attune.privacy.ConsentScope;
import org.attune.privacy.Wording;
import org.attune.shared.web.Texts;

/** The sentences a client is asked, with the names in them, and what goes back to the browser with an answer. */
@RequestScoped
class ConsentPageWords {

    @Inject
    Texts texts;

    @Inject
    ClientLook look;

    /** A sentence of any version, as this client reads it. */
    String sentence(ClientLink link, String version, ConsentScope scope, String part) {
        return texts.of(
                "privacy",
                Wording.key(version, scope, part),
                link.coach(),
                link.organization(),
                link.supervisorNames(texts.of("privacy", "consent.no-supervisor")));
    }

    /** Lets the browser keep a look that has just begun. */
    void handLook() {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        LookCookie.hand(look, (HttpServletRequest) external.getRequest(), (HttpServletResponse) external.getResponse());
    }
}
