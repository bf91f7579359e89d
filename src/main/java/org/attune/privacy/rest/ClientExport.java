package org.attune.privacy.rest;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonGenerator;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.attune.privacy.ClientLinkService;
import org.attune.shared.NotFoundException;
import org.attune.shared.web.ReaderLanguage;
import org.attune.shared.web.Texts;

/**
 * Everything that is kept about a client, behind the client's link: as a file for programs, or with a page to read in a
 * ZIP.
 */
@WebServlet(name = "clientExport", urlPatterns = "/privacy/copy")
public class ClientExport extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ClientLinkService links;

    @Inject
    transient ReaderLanguage language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var everything = links.everythingAbout(request.getParameter("link"));
            boolean zipped = request.getParameter("zip") != null;
            response.setContentType(zipped ? "application/zip" : "application/json");
            response.setHeader(
                    "Content-Disposition", "attachment; filename=\"attune-copy." + (zipped ? "zip" : "json") + "\"");
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("Referrer-Policy", "no-referrer");
            if (zipped) {
                write(everything, response.getOutputStream());
            } else {
                response.setCharacterEncoding(StandardCharsets.UTF_8.name());
                response.getWriter().write(pretty(everything));
            }
        } catch (NotFoundException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void write(JsonObject everything, OutputStream out) throws IOException {
        var reader = language.get();
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            put(zip, "everything.json", pretty(everything));
            put(
                    zip,
                    "read-me.html",
                    CopyPage.of(
                            everything,
                            reader,
                            Texts.in(reader, "privacy", "copy.title"),
                            Texts.in(reader, "privacy", "copy.intro")));
        }
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String pretty(JsonObject everything) {
        var text = new StringWriter();
        try (var writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)) {
            writer.write(everything);
        }
        return text.toString();
    }
}
