package org.attune.privacy.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import org.attune.identity.CurrentAccount;
import org.attune.identity.SignInAttempts;
import org.attune.privacy.OwnDataService;
import org.attune.privacy.model.AccountErasure;
import org.attune.shared.web.Network;
import org.attune.shared.web.Texts;

/** Everything that is kept about the person who is signed in: a copy, and the end of it. */
@Named
@ViewScoped
public class PrivacyAccountBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    OwnDataService own;

    @Inject
    CurrentAccount account;

    @Inject
    SignInAttempts attempts;

    @Inject
    Network network;

    @Inject
    Texts texts;

    private String password;
    private boolean understood;

    public void erase() {
        attempts.begin(SignInAttempts.Attempt.SIGN_IN, account.getEmail(), network.address());
        own.ask(password, understood);
        attempts.succeeded(account.getEmail(), network.address());
        password = null;
        say("erase.asked");
    }

    public void undo() {
        own.undo();
        say("erase.undone");
    }

    private void say(String key) {
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, texts.of("privacy", key), null));
    }

    /** When it will be erased, or null. */
    public Instant getDue() {
        return own.erasureDue().orElse(null);
    }

    public long getGraceDays() {
        return AccountErasure.GRACE.toDays();
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public boolean isUnderstood() {
        return understood;
    }

    public void setUnderstood(boolean understood) {
        this.understood = understood;
    }
}
