package org.attune.privacy.web;

import jakarta.inject.Inject;
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
import java.util.stream.Stream;
import org.attune.privacy.ClientLook;

/**
 * The one cookie of a client's page, there only after the code was given: gone when the browser closes, sent to this
 * page alone, and without meaning after half an hour.
 */
@WebFilter(
        filterName = "lookCookie",
        urlPatterns = {
            "/privacy/consent",
            "/privacy/receipt",
            "/privacy/data",
            "/privacy/copy",
            "/privacy/kept",
            "/privacy/deletion.txt"
        })
public class LookCookie implements Filter {

    static final String NAME = "attune-look";

    @Inject
    ClientLook look;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var http = (HttpServletRequest) request;
        var cookies = http.getCookies();
        Stream.of(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(NAME))
                .findFirst()
                .ifPresent(cookie -> look.is(cookie.getValue()));
        chain.doFilter(new NoSession(http), response);
    }

    /** Hands a look that has just begun to the browser; before anything of the page is written. */
    static void hand(ClientLook look, HttpServletRequest request, HttpServletResponse response) {
        look.toKeep().ifPresent(secret -> {
            var cookie = new Cookie(NAME, secret);
            cookie.setPath(request.getContextPath() + "/privacy");
            cookie.setHttpOnly(true);
            cookie.setSecure(request.isSecure());
            cookie.setAttribute("SameSite", "Strict");
            response.addCookie(cookie);
        });
    }
}
