package org.attune.recording.rest;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.attune.recording.DeletionReceipts;
import org.attune.shared.NotFoundException;

/** Hands a coach the receipt for a deletion as the very bytes whose digest stands in its last line. */
@WebServlet(name = "deletionReceipt", urlPatterns = "/recording/receipt.txt")
public class ReceiptDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient DeletionReceipts receipts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var text = receipts.text(id(request.getParameter("id")));
            response.setContentType("text/plain; charset=UTF-8");
            response.setHeader("Content-Disposition", "attachment; filename=\"attune-deletion.txt\"");
            response.setHeader("Cache-Control", "private, no-store");
            response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
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
