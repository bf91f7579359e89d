package org.attune.privacy.rest;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.attune.privacy.ClientLinkService;
import org.attune.shared.NotFoundException;

/** Everything that is kept about a client as a file for programs, behind the client's link. */
@WebServlet(name = "clientExport", urlPatterns = "/privacy/copy")
public class ClientExport extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ClientLinkService links;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var everything = links.everythingAbout(request.getParameter("link"));
            response.setContentType("application/json");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.setHeader("Content-Disposition", "attachment; filename=\"attune-copy.json\"");
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("Referrer-Policy", "no-referrer");
            Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                    .createWriter(response.getWriter())
                    .write(everything);
        } catch (NotFoundException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
