package org.attune.shared.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;

/**
 * Tells whoever sends a form with too large a file that it is. A browser shows no answer before it has sent everything;
 * an answer in the middle of the form is a broken connection to it. So what comes is read to its end and dropped, up to
 * a length that no person sends by mistake.
 */
public class FormSize implements Filter {

    private static final String PAGE = "/WEB-INF/errorpages/too-large.xhtml";
    private static final long MOST_DROPPED = 1L << 30;

    private long most;

    @Override
    public void init(FilterConfig config) {
        most = Long.parseLong(config.getInitParameter("most"));
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long length = request.getContentLengthLong();
        if (length <= most || length > MOST_DROPPED || !isForm(request)) {
            chain.doFilter(request, response);
            return;
        }
        request.getInputStream().transferTo(OutputStream.nullOutputStream());
        ((HttpServletResponse) response).setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        request.getRequestDispatcher(PAGE).forward(new Emptied((HttpServletRequest) request), response);
    }

    private static boolean isForm(ServletRequest request) {
        return request.getContentType() != null && request.getContentType().startsWith("multipart/form-data");
    }

    /** The request without the form: the page that is shown instead must not look for it. */
    private static final class Emptied extends HttpServletRequestWrapper {

        Emptied(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public String getContentType() {
            return null;
        }

        @Override
        public String getParameter(String name) {
            return null;
        }

        @Override
        public String[] getParameterValues(String name) {
            return null;
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Collection<Part> getParts() {
            return List.of();
        }

        @Override
        public Part getPart(String name) {
            return null;
        }
    }
}
