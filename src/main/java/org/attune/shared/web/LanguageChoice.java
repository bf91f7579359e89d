package org.attune.shared.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import org.attune.shared.Languages;

/**
 * Remembers on this device the language chosen by the link at the foot of a page that needs no sign-in
 * ({@code ?language=de}), for this page and all others.
 */
@WebFilter(filterName = "languageChoice", urlPatterns = "/*", asyncSupported = true)
public class LanguageChoice implements Filter {

    static final String COOKIE = "attune-language";
    static final String PARAMETER = "language";

    private static final Duration KEPT = Duration.ofDays(365);

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var http = (HttpServletRequest) request;
        if (http.getMethod().equals("GET")) {
            Languages.of(http.getParameter(PARAMETER))
                    .ifPresent(language -> remember(language, http, (HttpServletResponse) response));
        }
        chain.doFilter(request, response);
    }

    private static void remember(Locale language, HttpServletRequest request, HttpServletResponse response) {
        var cookie = new Cookie(COOKIE, language.getLanguage());
        cookie.setPath(request.getContextPath() + "/");
        cookie.setMaxAge((int) KEPT.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
