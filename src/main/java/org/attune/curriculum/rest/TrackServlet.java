package org.attune.curriculum.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.attune.curriculum.Track;
import org.attune.curriculum.Tracks;
import org.attune.curriculum.model.MediumPart;
import org.attune.shared.NotFoundException;
import org.attune.shared.media.ByteRange;

/** Plays what there is to hear with a lesson or a question, in parts, and hands out the words that go with a film. */
@WebServlet(urlPatterns = "/track/*")
public class TrackServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern LESSON =
            Pattern.compile("/lesson/([A-Za-z0-9.-]{1,40})/([A-Za-z0-9.-]{1,40})(/words)?");
    private static final Pattern QUESTION = Pattern.compile("/question/(\\d{1,18})/([A-Za-z0-9.-]{1,40})");

    @Inject
    transient Tracks tracks;

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "private, no-store");
        var path = request.getPathInfo() == null ? "" : request.getPathInfo();
        try {
            var lesson = LESSON.matcher(path);
            var question = QUESTION.matcher(path);
            if (lesson.matches()) {
                var track = tracks.ofLesson(lesson.group(1), lesson.group(2));
                if (lesson.group(3) == null) {
                    play(track, request, response);
                } else {
                    words(track, response);
                }
            } else if (question.matches()) {
                play(tracks.ofQuestion(Long.parseLong(question.group(1)), question.group(2)), request, response);
            } else {
                response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            }
        } catch (NotFoundException e) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void words(Track track, HttpServletResponse response) throws IOException {
        response.setContentType("text/vtt;charset=UTF-8");
        response.getOutputStream().write(track.asWebVtt().getBytes(UTF_8));
    }

    private void play(Track track, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var medium = track.medium();
        response.setHeader("Accept-Ranges", "bytes");
        response.setHeader("Content-Disposition", "inline");
        var asked = ByteRange.parse(request.getHeader("Range"), medium.bytes());
        if (asked.isEmpty()) {
            response.setHeader("Content-Range", "bytes */" + medium.bytes());
            response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            return;
        }
        var range = asked.get();
        response.setContentType(medium.contentType());
        response.setContentLengthLong(range.length());
        if (range.partial()) {
            response.setHeader("Content-Range", range.contentRange());
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
        }
        if (!request.getMethod().equals("HEAD")) {
            copy(track, range, response);
        }
    }

    /** One piece in memory at a time, however long the clip. */
    private void copy(Track track, ByteRange range, HttpServletResponse response) throws IOException {
        for (long at = range.from(); at < range.to(); ) {
            var piece = tracks.piece(track, (int) (at / MediumPart.BYTES));
            int from = (int) (at % MediumPart.BYTES);
            int length = (int) Math.min(piece.length - from, range.to() - at);
            response.getOutputStream().write(piece, from, length);
            at += length;
        }
    }
}
