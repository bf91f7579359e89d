package org.attune.curriculum.rest;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.attune.curriculum.Notebook;
import org.attune.shared.web.ReaderLanguage;
import org.attune.shared.web.Texts;

/** Hands out everything somebody has written for themselves, as one Markdown file. */
@WebServlet("/curriculum/notes.md")
public class NotesDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Notebook notebook;

    @Inject
    transient ReaderLanguage language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var bytes = markdown(language.get()).getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/markdown;charset=UTF-8");
        response.setContentLength(bytes.length);
        response.setHeader("Content-Disposition", "attachment; filename=\"notes.md\"");
        response.setHeader("Cache-Control", "private, no-store");
        response.getOutputStream().write(bytes);
    }

    private String markdown(Locale reader) {
        var file = new StringBuilder(heading(1, "notes.title", reader));
        var module = "";
        for (var note : notebook.notes(null)) {
            if (!note.module().equals(module)) {
                module = note.module();
                file.append("\n## ").append(module).append('\n');
            }
            file.append("\n### ")
                    .append(note.title())
                    .append("\n\n")
                    .append(note.text())
                    .append('\n');
        }
        var scripts = notebook.ownWords(reader);
        if (!scripts.isEmpty()) {
            file.append('\n').append(heading(2, "notes.own-words", reader));
            scripts.forEach(own -> file.append("\n### ")
                    .append(own.title())
                    .append("\n\n")
                    .append(own.text())
                    .append('\n'));
        }
        return file.toString();
    }

    private static String heading(int level, String key, Locale reader) {
        return "#".repeat(level) + " " + Texts.in(reader, "curriculum", key) + "\n";
    }
}
