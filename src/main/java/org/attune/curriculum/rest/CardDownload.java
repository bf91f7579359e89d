package org.attune.curriculum.rest;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.attune.curriculum.CardFile;
import org.attune.curriculum.LibraryPage;
import org.attune.curriculum.PracticeLibrary;
import org.attune.shared.NotFoundException;
import org.attune.shared.web.ReaderLanguage;

/** Hands out a page of the library as a file, so that a coach can fill it in and send it (S15, S83). */
@WebServlet({"/curriculum/card.md", "/curriculum/card.txt"})
public class CardDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PracticeLibrary library;

    @Inject
    transient ReaderLanguage language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        LibraryPage page;
        try {
            page = library.card(request.getParameter("id"), language.get()).page();
        } catch (NotFoundException e) {
            page = null;
        }
        if (page == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        boolean markdown = request.getServletPath().endsWith(".md");
        var text = markdown ? CardFile.markdown(page) : CardFile.plainText(page);
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        response.setContentType(markdown ? "text/markdown;charset=UTF-8" : "text/plain;charset=UTF-8");
        response.setContentLength(bytes.length);
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + page.id() + (markdown ? ".md\"" : ".txt\""));
        response.setHeader("Cache-Control", "private, no-store");
        response.getOutputStream().write(bytes);
    }
}
