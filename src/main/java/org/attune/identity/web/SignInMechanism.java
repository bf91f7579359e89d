package org.attune.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.authentication.mechanism.http.CustomFormAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.LoginToContinue;

/** Sign-in by our own page; the page that was asked for comes back afterwards. */
@ApplicationScoped
@CustomFormAuthenticationMechanismDefinition(
        loginToContinue =
                @LoginToContinue(
                        loginPage = "/identity/sign-in?continue=true",
                        errorPage = "",
                        useForwardToLogin = false))
public class SignInMechanism {}
