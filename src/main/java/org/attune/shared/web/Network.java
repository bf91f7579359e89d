package org.attune.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.attune.shared.config.AttuneConfig;

/** The network that this request comes from. */
@RequestScoped
public class Network {

    @Inject
    HttpServletRequest request;

    @Inject
    AttuneConfig config;

    public String address() {
        return NetworkAddress.of(request.getRemoteAddr(), request.getHeader("X-Forwarded-For"), config.proxies());
    }
}
