package org.attune.shared.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.attune.shared.NotFoundException;

/**
 * Answers 404 for what is not there for this person, and tells the operator in one line. A mistyped address and
 * somebody who tries what belongs to others are no faults of the server, and a hundred lines of where it happened would
 * bury those that are.
 */
@WebFilter(filterName = "nothingThere", urlPatterns = "/*", asyncSupported = true)
public class NothingThere implements Filter {

    /** What ends a line somewhere, or steers a terminal. */
    private static final Pattern BREAK = Pattern.compile("[\\p{Cntrl}\\x{80}-\\x{9f}\\x{2028}\\x{2029}]");

    private static final Logger LOG = Logger.getLogger(NothingThere.class.getName());

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (NotFoundException e) {
            answer((HttpServletRequest) request, (HttpServletResponse) response, e);
        } catch (ServletException e) {
            if (e.getRootCause() instanceof NotFoundException notFound) {
                answer((HttpServletRequest) request, (HttpServletResponse) response, notFound);
            } else {
                throw e;
            }
        }
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, NotFoundException e)
            throws IOException {
        if (response.isCommitted()) {
            throw e;
        }
        tell(request, e);
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    /** Tells the operator in one line, whatever was asked for: who writes an address writes no line of the log. */
    static void tell(HttpServletRequest request, NotFoundException e) {
        LOG.log(Level.INFO, "Nothing at {0}: {1}", new Object[] {
            inOneLine(request.getRequestURI()), inOneLine(e.getMessage())
        });
    }

    static String inOneLine(String text) {
        return BREAK.matcher(String.valueOf(text))
                .replaceAll(found -> "<%x>".formatted((int) found.group().charAt(0)));
    }
}
