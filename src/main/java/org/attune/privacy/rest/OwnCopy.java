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
import org.attune.privacy.OwnDataService;

/** Everything that is kept about the person who is signed in, as a file for programs. */
@WebServlet(name = "ownCopy", urlPatterns = "/privacy/own-copy")
public class OwnCopy extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient OwnDataService own;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var everything = own.everything();
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"attune-copy.json\"");
        response.setHeader("Cache-Control", "no-store");
        Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(response.getWriter())
                .write(everything);
    }
}
