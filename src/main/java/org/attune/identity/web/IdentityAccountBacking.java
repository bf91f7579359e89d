package org.attune.identity.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attune.identity.CurrentAccount;
import org.attune.identity.OwnAccountService;
import org.attune.identity.SignInAttempts;
import org.attune.identity.SignInAttempts.Attempt;
import org.attune.identity.SignedIn;
import org.attune.shared.Languages;
import org.attune.shared.Refusal;
import org.attune.shared.config.AttuneConfig;
import org.attune.shared.web.Network;
import org.attune.shared.web.Texts;

/** The person's own account: name, time zone, password, and where they are signed in. */
@Named
@ViewScoped
public class IdentityAccountBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    OwnAccountService own;

    @Inject
    CurrentAccount account;

    @Inject
    SignInAttempts attempts;

    @Inject
    Network network;

    @Inject
    Texts texts;

    @Inject
    AttuneConfig config;

    @NotBlank
    @Size(max = 120)
    private String name;

    @NotBlank
    @Size(max = 60)
    private String zone;

    @Size(max = 10)
    private String language;

    @NotBlank
    @Size(max = 200)
    private String current;

    @NotBlank(message = "{identity.password.missing}")
    @Size(max = 200)
    private String wanted;

    @PostConstruct
    void load() {
        name = account.getName();
        zone = account.zone().getId();
        language = account.languageOfReader().map(Locale::getLanguage).orElse(null);
    }

    /** Comes back to the page, which may be in another language now. */
    public String save() {
        if (!ZoneId.getAvailableZoneIds().contains(zone)) {
            throw new Refusal("identity", "account.zone.unknown").at("zone");
        }
        var chosen = Languages.of(language).orElse(null);
        own.present(name, ZoneId.of(zone), chosen);
        if (chosen != null) {
            FacesContext.getCurrentInstance().getViewRoot().setLocale(chosen);
        }
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
        say("account.saved");
        return "/identity/account?faces-redirect=true";
    }

    public void changePassword() {
        attempts.begin(Attempt.SIGN_IN, account.getEmail(), network.address());
        stay(own.changePassword(current, wanted));
        attempts.succeeded(account.getEmail(), network.address());
        say("account.password.changed");
    }

    public void signOutElsewhere() {
        stay(own.signOutEverywhere());
        say("account.elsewhere.done");
    }

    /** This session begins anew; all others have ended. */
    private void stay(Instant since) {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        var request = (HttpServletRequest) external.getRequest();
        request.changeSessionId();
        new SignedIn(account.id(), since).keepIn(request.getSession());
    }

    private void say(String key) {
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, texts.of("identity", key), null));
    }

    /** Zones by region and city. */
    public List<String> getZones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.equals("UTC")
                        || id.matches("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*"))
                .sorted()
                .toList();
    }

    /** The languages there are, by tag. */
    public Map<String, String> getLanguages() {
        var names = new LinkedHashMap<String, String>();
        Languages.WRITTEN.forEach(written -> names.put(Languages.nameOf(written), written.getLanguage()));
        return names;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    /** Whether letters stay in the visible outbox. */
    public boolean isDemo() {
        return config.demo();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }
}
