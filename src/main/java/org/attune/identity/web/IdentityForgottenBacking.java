package org.attune.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.attune.identity.PasswordService;
import org.attune.identity.SignInAttempts;
import org.attune.identity.SignInAttempts.Attempt;
import org.attune.shared.config.AttuneConfig;
import org.attune.shared.web.Network;

/** Asking for a letter with which to choose a new password. */
@Named
@RequestScoped
public class IdentityForgottenBacking {

    @Inject
    PasswordService passwords;

    @Inject
    SignInAttempts attempts;

    @Inject
    Network network;

    @Inject
    AttuneConfig config;

    @NotBlank(message = "{identity.email.missing}")
    @Email
    @Size(max = 254)
    private String email;

    public String send() {
        attempts.begin(Attempt.LETTER, email, network.address());
        passwords.askForLetter(email);
        return "/identity/forgotten?faces-redirect=true&sent=true";
    }

    /** Whether letters stay in the visible outbox. */
    public boolean isDemo() {
        return config.demo();
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
