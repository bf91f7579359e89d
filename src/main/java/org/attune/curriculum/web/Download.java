package org.attune.curriculum.web;

import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** Answers a button with a file instead of a page. */
final class Download {

    private Download() {}

    static void send(String name, String type, byte[] bytes) throws IOException {
        var faces = FacesContext.getCurrentInstance();
        var response = faces.getExternalContext();
        response.responseReset();
        response.setResponseContentType(type);
        response.setResponseContentLength(bytes.length);
        response.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setResponseHeader("Cache-Control", "private, no-store");
        response.setResponseHeader("X-Content-Type-Options", "nosniff");
        response.getResponseOutputStream().write(bytes);
        faces.responseComplete();
    }
}
