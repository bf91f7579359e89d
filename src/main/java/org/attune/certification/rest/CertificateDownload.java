package org.attune.certification.rest;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.attune.certification.CertificateView;
import org.attune.certification.Certificates;
import org.attune.shared.NotFoundException;

/** Hands out one's certificate as a PDF, while it may be shown (R24). */
@WebServlet("/certification/certificate.pdf")
public class CertificateDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Certificates certificates;

    @Inject
    transient CertificatePdf pdf;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        CertificateView view;
        try {
            view = certificates.printable(id(request.getParameter("id")));
        } catch (NotFoundException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var bytes = new ByteArrayOutputStream();
        pdf.write(view, bytes); // Whole before the first byte leaves: a fault must not end in half a file.
        response.setContentType("application/pdf");
        response.setContentLength(bytes.size());
        response.setHeader(
                "Content-Disposition",
                "inline; filename=\"" + view.certificate().getNumber() + ".pdf\"");
        response.setHeader("Cache-Control", "private, no-store");
        bytes.writeTo(response.getOutputStream());
    }

    private static Long id(String text) {
        try {
            return text == null ? null : Long.valueOf(text);
        } catch (NumberFormatException notAnId) {
            return null;
        }
    }
}
