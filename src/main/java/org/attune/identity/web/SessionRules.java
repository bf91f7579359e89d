package org.attune.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import org.attune.shared.config.AttuneConfig;

/** Sessions end after the configured idle time, and their cookie keeps to https where people use https. */
@WebListener
public class SessionRules implements ServletContextListener, HttpSessionListener {

    @Inject
    AttuneConfig config;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        boolean https = config.optional("attune.public-address")
                .filter(address -> address.startsWith("https:"))
                .isPresent();
        event.getServletContext().getSessionCookieConfig().setSecure(https);
    }

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        event.getSession().setMaxInactiveInterval((int) config.idleTime().toSeconds());
    }
}
