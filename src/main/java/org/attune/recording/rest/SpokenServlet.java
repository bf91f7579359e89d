package org.attune.recording.rest;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.Optional;
import org.attune.recording.SpokenPlayback;
import org.attune.recording.media.MediaFamily;
import org.attune.recording.media.RefusedMediaException;
import org.attune.recording.model.RefusalReason;
import org.attune.recording.vault.NoRoomException;
import org.attune.shared.NotFoundException;
import org.attune.shared.media.ByteRange;
import org.attune.shared.web.SameOrigin;

/** Spoken answers to drills: sent by the page that recorded them, played in parts, deleted. Told by its first bytes. */
@WebServlet(urlPatterns = "/spoken/*")
public class SpokenServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int NO_ROOM = 507;

    @Inject
    transient SpokenPlayback spoken;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "private, no-store");
        try {
            long tryId = tryIn(request.getPathInfo());
            switch (request.getMethod()) {
                case "GET", "HEAD" -> play(tryId, request, response);
                case "POST", "DELETE" -> change(tryId, request, response);
                default -> response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            }
        } catch (NotFoundException e) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void change(long tryId, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!SameOrigin.isSentByOurPage(request)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        } else if (request.getMethod().equals("DELETE")) {
            spoken.delete(tryId);
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            record(tryId, request, response);
        }
    }

    private void record(long tryId, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var sound = new BufferedInputStream(request.getInputStream());
        sound.mark(MediaFamily.HEAD);
        Optional<MediaFamily> family = MediaFamily.of(sound.readNBytes(MediaFamily.HEAD));
        sound.reset();
        if (family.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
            return;
        }
        try {
            spoken.record(tryId, sound, family.get().contentType(false));
            response.setStatus(HttpServletResponse.SC_CREATED);
        } catch (NoRoomException e) {
            response.setStatus(NO_ROOM);
        } catch (RefusedMediaException e) {
            response.setStatus(
                    e.reason() == RefusalReason.NOT_MEDIA
                            ? HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE
                            : HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        }
    }

    private void play(long tryId, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var open = spoken.open(tryId);
        try (var reader = open.reader()) {
            response.setHeader("Accept-Ranges", "bytes");
            response.setHeader("Content-Disposition", "inline");
            Optional<ByteRange> range = ByteRange.parse(request.getHeader("Range"), reader.length());
            if (range.isEmpty()) {
                response.setHeader("Content-Range", "bytes */" + reader.length());
                response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
                return;
            }
            response.setContentType(open.contentType());
            response.setContentLengthLong(range.get().length());
            if (range.get().partial()) {
                response.setHeader("Content-Range", range.get().contentRange());
                response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            }
            if (!request.getMethod().equals("HEAD")) {
                reader.copy(range.get().from(), range.get().to(), response.getOutputStream());
            }
        }
    }

    private static long tryIn(String path) {
        if (path == null || !path.matches("/\\d{1,18}")) {
            throw new NotFoundException("spoken answer");
        }
        return Long.parseLong(path.substring(1));
    }
}
