package org.attune.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.CredentialValidationResult.Status;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.attune.identity.SignedIn;
import org.attune.identity.model.LocalPath;

/**
 * Sign-in by our own page. Who is signed in, and with which roles, is asked anew at each request. Somebody who is not
 * is brought to the sign-in page and from there back to the page they asked for; a form sent after the session ended
 * is answered by a page that says so, because nothing in it was done.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

    private static final String SIGN_IN = "/identity/sign-in";
    private static final String EXPIRED = "/identity/expired";

    @Inject
    IdentityStoreHandler stores;

    @Inject
    Clock clock;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (context.isAuthenticationRequest()) {
            return signIn(request, context, context.getAuthParameters().getCredential());
        }
        if (isPublicFile(request)) {
            return context.doNothing();
        }
        var result = remembered(request);
        if (result.getStatus() == Status.VALID) {
            return context.notifyContainerAboutLogin(result);
        }
        return context.isProtected() ? askToSignIn(request, response, context) : context.doNothing();
    }

    private AuthenticationStatus signIn(HttpServletRequest request, HttpMessageContext context, Credential credential) {
        var result = stores.validate(credential);
        if (result.getStatus() == Status.VALID) {
            begin(request, Long.parseLong(result.getCallerPrincipal().getName()));
        }
        return context.notifyContainerAboutLogin(result);
    }

    /** A new session with a new id: nothing from before sign-in, or from another person, is carried over. */
    private void begin(HttpServletRequest request, long accountId) {
        var old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        new SignedIn(accountId, clock.instant().truncatedTo(ChronoUnit.MICROS)).keepIn(request.getSession(true));
    }

    private CredentialValidationResult remembered(HttpServletRequest request) {
        var session = request.getSession(false);
        var result = SignedIn.in(session).map(stores::validate).orElse(CredentialValidationResult.NOT_VALIDATED_RESULT);
        if (result.getStatus() == Status.INVALID) {
            session.invalidate();
        }
        return result;
    }

    private static AuthenticationStatus askToSignIn(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (request.getHeader("Faces-Request") != null) {
            return redirectInScript(response, request.getContextPath() + EXPIRED + backToForm(request));
        }
        if (isForm(request)) {
            return context.redirect(request.getContextPath() + EXPIRED + backToForm(request));
        }
        if (isNavigation(request)) {
            return context.redirect(request.getContextPath() + SIGN_IN + backTo(request));
        }
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        return AuthenticationStatus.SEND_FAILURE;
    }

    private static AuthenticationStatus redirectInScript(HttpServletResponse response, String path) {
        response.setContentType("text/xml");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        try {
            response.getWriter()
                    .write("<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\"" + path
                            + "\"/></partial-response>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private static String backTo(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        var query = request.getQueryString();
        return to(query == null ? path : path + "?" + query);
    }

    /** The page with the form; only the browser still knows the whole address, and only its own page is believed. */
    private static String backToForm(HttpServletRequest request) {
        var origin = "//" + request.getHeader("Host");
        var page = request.getHeader("Referer");
        int start = page == null ? -1 : page.indexOf(origin + request.getRequestURI());
        return start < 0 || start > "https:".length()
                ? ""
                : to(page.substring(
                        start + origin.length() + request.getContextPath().length()));
    }

    private static String to(String page) {
        return LocalPath.of(page)
                .map(local -> "?to=" + URLEncoder.encode(local, StandardCharsets.UTF_8))
                .orElse("");
    }

    private static boolean isForm(HttpServletRequest request) {
        var type = request.getContentType();
        return request.getMethod().equals("POST")
                && type != null
                && (type.startsWith("application/x-www-form-urlencoded") || type.startsWith("multipart/form-data"));
    }

    private static boolean isNavigation(HttpServletRequest request) {
        var accept = request.getHeader("Accept");
        return request.getMethod().equals("GET") && (accept == null || accept.contains("text/html"));
    }

    private static boolean isPublicFile(HttpServletRequest request) {
        var path = request.getServletPath();
        return path.startsWith("/jakarta.faces.resource") || path.startsWith("/health");
    }
}
