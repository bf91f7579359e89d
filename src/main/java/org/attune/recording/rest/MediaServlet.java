package org.attune.recording.rest;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attune.recording.RecordingPlayback;
import org.attune.recording.RecordingPlayback.Playable;
import org.attune.recording.bucket.BucketRefusedException;
import org.attune.recording.bucket.BucketSilentException;
import org.attune.recording.vault.RecordingVault;
import org.attune.recording.vault.SegmentsAhead;
import org.attune.shared.NotFoundException;
import org.attune.shared.media.ByteRange;

/**
 * Streams a recording to whoever may hear it now, decrypting on the way. Players seek by byte ranges; each request is
 * decided anew, and a stream that runs is asked again and again whether it still may.
 */
@WebServlet(urlPatterns = "/media/*", asyncSupported = true)
public class MediaServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(MediaServlet.class.getName());
    private static final Pattern PATH = Pattern.compile("/(\\d{1,18})(/peaks|/light)?");
    private static final String MILLIS = "\\d{1,9}";
    private static final int NOT_SATISFIABLE = HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE;

    @Inject
    transient RecordingPlayback playback;

    @Inject
    transient RecordingVault vault;

    @Inject
    transient AccessChanges changes;

    @Inject
    transient SpareThreads spare;

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "private, no-store");
        Matcher path = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        try {
            if (!path.matches()) {
                throw new NotFoundException("media");
            }
            long recordingId = Long.parseLong(path.group(1));
            if ("/peaks".equals(path.group(2))) {
                sendPeaks(peaks(recordingId, request), request, response);
            } else {
                long seen = changes.count(); // Before the first question, so that no answer in between is missed.
                boolean later = ByteRange.beginsLater(request.getHeader("Range"));
                boolean light = path.group(2) != null;
                var media = light
                        ? playback.light(recordingId)
                        : later ? playback.playOn(recordingId) : playback.open(recordingId);
                sendMedia(media, seen, request, response);
            }
        } catch (NotFoundException e) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        } catch (BucketRefusedException e) {
            LOG.warning(e::getMessage); // The operator has something to mend; the player asks again.
            sendUnavailable(response);
        } catch (BucketSilentException e) {
            sendUnavailable(response);
        }
    }

    private static void sendUnavailable(HttpServletResponse response) {
        response.reset();
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }

    private byte[] peaks(long recordingId, HttpServletRequest request) {
        String from = request.getParameter("from");
        String to = request.getParameter("to");
        if (from == null && to == null) {
            return playback.peaks(recordingId);
        } else if (from == null || to == null || !from.matches(MILLIS) || !to.matches(MILLIS)) {
            throw new NotFoundException("peaks");
        }
        return playback.peaks(recordingId, Long.parseLong(from), Long.parseLong(to));
    }

    private static void sendPeaks(byte[] peaks, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType("application/json");
        response.setContentLength(peaks.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(peaks);
        }
    }

    private void sendMedia(Playable media, long seen, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String tag = "\"" + media.kind().digest().substring(0, 32) + "-" + media.object() + "\"";
        response.setHeader("Accept-Ranges", "bytes");
        response.setHeader("ETag", tag);
        response.setHeader("Content-Disposition", "inline");
        Optional<ByteRange> range =
                ByteRange.parse(rangeFor(tag, request), media.kind().length());
        if (range.isEmpty()) {
            response.setHeader("Content-Range", "bytes */" + media.kind().length());
            response.setStatus(NOT_SATISFIABLE);
            return;
        }
        response.setContentType(media.kind().contentType());
        response.setContentLengthLong(range.get().length());
        if (range.get().partial()) {
            response.setHeader("Content-Range", range.get().contentRange());
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
        }
        if (!request.getMethod().equals("HEAD")) {
            response.setHeader("Connection", "close"); // Else a stream that is cut off keeps its player waiting.
            var reader = vault.reader(
                    media.recordingId(),
                    media.object(),
                    media.key(),
                    media.kind().length());
            var permit = new StreamPermit(changes::count, seen, () -> playback.mayGoOn(media));
            var segments =
                    new SegmentsAhead(reader, range.get().from(), range.get().to(), spare);
            new MediaStream(segments, permit).sendTo(request.startAsync(), response.getOutputStream());
        }
    }

    /** A player that goes on with an older copy must begin anew when the file is another one. */
    private static String rangeFor(String tag, HttpServletRequest request) {
        String condition = request.getHeader("If-Range");
        return condition == null || condition.equals(tag) ? request.getHeader("Range") : null;
    }
}
