package org.attune.recording.rest;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.attune.recording.TranscriptCopies;
import org.attune.shared.NotFoundException;

/** Hands a coach a copy of the transcript of their own session; the ending of the address tells which kind of file. */
@WebServlet(urlPatterns = {"/recording/transcript.vtt", "/recording/transcript.txt", "/recording/transcript.docx"})
public class TranscriptDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient TranscriptCopies copies;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getServletPath();
        var kind = TranscriptCopies.Kind.valueOf(
                path.substring(path.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT));
        try {
            var copy = copies.of(id(request.getParameter("id")), kind);
            response.setContentType(copy.kind().contentType());
            response.setContentLength(copy.content().length);
            response.setHeader("Content-Disposition", "attachment; filename=\"" + copy.name() + "\"");
            response.setHeader("Cache-Control", "private, no-store");
            response.getOutputStream().write(copy.content());
        } catch (NotFoundException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static Long id(String text) {
        try {
            return text == null ? null : Long.valueOf(text);
        } catch (NumberFormatException notAnId) {
            return null;
        }
    }
}
