package org.attune.organization.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import org.attune.identity.SignInAttempts;
import org.attune.identity.SignInAttempts.Attempt;
import org.attune.organization.SetUpService;
import org.attune.shared.NotFoundException;
import org.attune.shared.web.Network;

/** Founding the first organization of a new server. */
@Named
@RequestScoped
public class OrganizationSetUpBacking {

    @Inject
    SetUpService setUp;

    @Inject
    SignInAttempts attempts;

    @Inject
    Network network;

    @NotBlank
    @Size(max = 100)
    private String code;

    @NotBlank
    @Size(max = 200)
    private String organization;

    @NotBlank
    @Size(max = 120)
    private String name;

    @NotBlank(message = "{identity.email.missing}")
    @Email
    @Size(max = 254)
    private String email;

    @NotBlank(message = "{identity.password.missing}")
    @Size(max = 200)
    private String password;

    @PostConstruct
    void refuseWhenDone() {
        if (!setUp.isOpen()) {
            throw new NotFoundException("set-up");
        }
    }

    public String found() {
        attempts.begin(Attempt.SET_UP, "code", network.address());
        setUp.found(code, organization, new SetUpService.Founder(name, email, password, ZoneId.of("UTC")));
        return "/identity/sign-in?faces-redirect=true&chosen=true";
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getOrganization() {
        return organization;
    }

    public void setOrganization(String organization) {
        this.organization = organization;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
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
}
