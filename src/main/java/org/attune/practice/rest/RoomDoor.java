package org.attune.practice.rest;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.attune.identity.CurrentAccount;
import org.attune.practice.TriadRooms;
import org.attune.shared.web.SameOrigin;

/**
 * Stands before the socket of a room while it is still an ordinary request: only a page of ours, only somebody who has
 * a seat there. Cookies come along with sockets of foreign pages, too, so the origin is asked for and must be named.
 */
@WebFilter(filterName = "roomDoor", urlPatterns = "/practice/socket/*", asyncSupported = true)
public class RoomDoor extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/practice/socket/(\\d{1,18})");

    @Inject
    transient TriadRooms rooms;

    @Inject
    transient CurrentAccount account;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = PATH.matcher(
                request.getRequestURI().substring(request.getContextPath().length()));
        if (!path.matches() || !account.isSignedIn() || !rooms.isSeated(Long.parseLong(path.group(1)), account.id())) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (request.getHeader("Origin") == null || !SameOrigin.isSentByOurPage(request)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }
}
