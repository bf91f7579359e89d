package org.attune.privacy.rest;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.attune.privacy.ClientKeeping;
import org.attune.shared.NotFoundException;

/** Hands a client the receipt for a deletion as the very bytes whose digest stands in its last line. */
@WebServlet(name = "clientReceipt", urlPatterns = "/privacy/deletion.txt")
public class ClientReceipt extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ClientKeeping keeping;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var text = keeping.receipt(request.getParameter("link"), id(request.getParameter("receipt")));
            response.setContentType("text/plain; charset=UTF-8");
            response.setHeader("Content-Disposition", "attachment; filename=\"attune-deletion.txt\"");
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("Referrer-Policy", "no-referrer");
            response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        } catch (NotFoundException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static long id(String text) {
        try {
            return text == null ? 0 : Long.parseLong(text);
        } catch (NumberFormatException notAnId) {
            return 0;
        }
    }
}
