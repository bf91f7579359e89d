package org.attune.identity.web;

import static jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters.withParams;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import org.attune.identity.SignInAttempts;
import org.attune.identity.SignInAttempts.Attempt;
import org.attune.identity.model.LocalPath;
import org.attune.shared.NotFoundException;
import org.attune.shared.web.Network;

/** Signing in, and going on with the page that was asked for. */
@Named
@RequestScoped
public class IdentitySignInBacking {

    private static final String HOME = "/today/today";

    @Inject
    SecurityContext security;

    @Inject
    SignInAttempts attempts;

    @Inject
    Network network;

    @NotBlank(message = "{identity.email.missing}")
    @Size(max = 254)
    private String email;

    @NotBlank(message = "{identity.password.missing}")
    @Size(max = 200)
    private String password;

    private String to;

    @PostConstruct
    void readAddress() {
        to = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("to");
    }

    public void signIn() throws IOException {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        var request = (HttpServletRequest) external.getRequest();
        var response = (HttpServletResponse) external.getResponse();
        refuseForeignForm(request);
        attempts.begin(Attempt.SIGN_IN, email, network.address());
        var credential = new UsernamePasswordCredential(email, password);
        if (security.authenticate(request, response, withParams().credential(credential))
                != AuthenticationStatus.SUCCESS) {
            throw attempts.wrong(email, network.address()).at("password");
        }
        attempts.succeeded(email, network.address());
        external.redirect(external.getRequestContextPath() + LocalPath.of(to).orElse(HOME));
    }

    /** The page keeps no state, so that it never grows too old; in exchange only our own page may send it. */
    private static void refuseForeignForm(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin")) {
            throw new NotFoundException("a sign-in form on another site");
        }
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    /** The page that was asked for, kept in the form. */
    public String getTo() {
        return to;
    }
}
