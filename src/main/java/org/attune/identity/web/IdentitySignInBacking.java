package org.attune.identity.web;

import static jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters.withParams;

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
import org.attune.shared.Refusal;

/** Signing in. */
@Named
@RequestScoped
public class IdentitySignInBacking {

    private static final String HOME = "/today/today";

    @Inject
    SecurityContext security;

    @NotBlank(message = "{identity.email.missing}")
    @Size(max = 254)
    private String email;

    @NotBlank(message = "{identity.password.missing}")
    @Size(max = 200)
    private String password;

    private boolean continued;

    public void signIn() throws IOException {
        var faces = FacesContext.getCurrentInstance();
        var request = (HttpServletRequest) faces.getExternalContext().getRequest();
        var response = (HttpServletResponse) faces.getExternalContext().getResponse();
        var status = security.authenticate(
                request,
                response,
                withParams()
                        .credential(new UsernamePasswordCredential(email, password))
                        .newAuthentication(!continued));
        if (status == AuthenticationStatus.SEND_FAILURE) {
            throw new Refusal("identity", "sign-in.refused").at("password");
        }
        if (status == AuthenticationStatus.SUCCESS) {
            request.changeSessionId();
            faces.getExternalContext().redirect(faces.getExternalContext().getRequestContextPath() + HOME);
        }
        faces.responseComplete();
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

    /** Whether a protected page sent the person here. */
    public boolean isContinued() {
        return continued;
    }

    public void setContinued(boolean continued) {
        this.continued = continued;
    }
}
