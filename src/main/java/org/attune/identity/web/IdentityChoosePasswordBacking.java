package org.attune.identity.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.attune.identity.PasswordService;
import org.attune.identity.model.PasswordLink.State;
import org.attune.shared.NotFoundException;

/** Choosing a password with a link from a letter. */
@Named
@RequestScoped
public class IdentityChoosePasswordBacking {

    @Inject
    PasswordService passwords;

    private String token;
    private PasswordService.Opened opened;

    @NotBlank(message = "{identity.password.missing}")
    @Size(max = 200)
    private String password;

    @PostConstruct
    void look() {
        token = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("token");
        if (token == null || token.isBlank()) {
            throw new NotFoundException("a link without its secret");
        }
        opened = passwords.look(token);
    }

    /** An unknown link is "not found", and one that has expired looks the same to programs, too. */
    public void prepare() {
        if (opened.state() == State.EXPIRED) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(404);
        }
    }

    public String choose() {
        passwords.choose(token, password);
        return "/identity/sign-in?faces-redirect=true&chosen=true";
    }

    public boolean isOpen() {
        return opened.state() == State.OPEN;
    }

    /** Key of what this page is about: choosing, or that the link no longer opens, and why. */
    public String getSubject() {
        return switch (opened.state()) {
            case OPEN -> opened.invitation() ? "invited" : "open";
            case USED -> "used";
            case EXPIRED -> opened.invitation() ? "invitation-expired" : "expired";
        };
    }

    public String getName() {
        return opened.name();
    }

    public String getEmail() {
        return opened.email();
    }

    public String getToken() {
        return token;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
