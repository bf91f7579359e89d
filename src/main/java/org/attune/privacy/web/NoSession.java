package org.attune.privacy.web;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;

/**
 * A request of somebody without an account, for whom no session is begun: whatever the pages' machinery wants to keep for
 * the next request ends with this one, and no cookie is left on the device.
 */
class NoSession extends HttpServletRequestWrapper {

    private HttpSession passing;

    NoSession(HttpServletRequest request) {
        super(request);
    }

    @Override
    public HttpSession getSession() {
        return getSession(true);
    }

    @Override
    public HttpSession getSession(boolean create) {
        var own = super.getSession(false);
        if (own != null || !create) {
            return own != null ? own : passing;
        }
        if (passing == null) {
            passing = new Passing(getServletContext());
        }
        return passing;
    }

    /** Lives as long as the request. */
    private static final class Passing implements HttpSession {

        private final Map<String, Object> values = new HashMap<>();
        private final ServletContext context;

        Passing(ServletContext context) {
            this.context = context;
        }

        @Override
        public long getCreationTime() {
            return 0;
        }

        @Override
        public String getId() {
            return "passing";
        }

        @Override
        public long getLastAccessedTime() {
            return 0;
        }

        @Override
        public ServletContext getServletContext() {
            return context;
        }

        @Override
        public void setMaxInactiveInterval(int interval) {
            // Nothing outlives the request.
        }

        @Override
        public int getMaxInactiveInterval() {
            return 0;
        }

        @Override
        public Object getAttribute(String name) {
            return values.get(name);
        }

        @Override
        public Enumeration<String> getAttributeNames() {
            return Collections.enumeration(values.keySet());
        }

        @Override
        public void setAttribute(String name, Object value) {
            values.put(name, value);
        }

        @Override
        public void removeAttribute(String name) {
            values.remove(name);
        }

        @Override
        public void invalidate() {
            values.clear();
        }

        @Override
        public boolean isNew() {
            return true;
        }
    }
}
