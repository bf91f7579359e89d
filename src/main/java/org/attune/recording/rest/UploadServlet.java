package org.attune.recording.rest;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.attune.identity.CurrentAccount;
import org.attune.recording.RecordingUploads;
import org.attune.recording.RecordingUploads.Upload;
import org.attune.recording.UploadHeldUpException;
import org.attune.recording.UploadRoom;
import org.attune.recording.media.MediaSetup;
import org.attune.recording.model.TusHeaders;
import org.attune.recording.vault.BusyObjectException;
import org.attune.recording.vault.NoRoomException;
import org.attune.recording.vault.RecordingVault;
import org.attune.recording.vault.SegmentWriter;
import org.attune.shared.NotFoundException;
import org.attune.shared.web.SameOrigin;

/**
 * Resumable uploads by the tus protocol 1.0. The body goes straight into the encrypted segments; how far it got is
 * always asked of the disk, never remembered, so a lost connection, a second tab or a killed server cannot disagree
 * about it.
 */
@WebServlet(urlPatterns = {"/uploads", "/uploads/*"})
public class UploadServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int LOCKED = 423;
    private static final int NO_ROOM = 507;

    @Inject
    transient RecordingUploads uploads;

    @Inject
    transient RecordingVault vault;

    @Inject
    transient MediaSetup setup;

    @Inject
    transient UploadRoom room;

    @Inject
    transient CurrentAccount account;

    private final transient Object admission = new Object();

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Tus-Resumable", TusHeaders.VERSION);
        response.setHeader("Tus-Version", TusHeaders.VERSION);
        try {
            if (!SameOrigin.isSentByOurPage(request)) {
                response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            } else if (!account.isSignedIn()) {
                response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            } else {
                dispatch(request, response);
            }
        } catch (TusHeaders.Unacceptable e) {
            response.setStatus(e.status());
        } catch (NotFoundException | NoSuchFileException e) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        } catch (BusyObjectException e) {
            response.setStatus(LOCKED);
        } catch (UploadHeldUpException e) {
            response.setStatus(
                    switch (e.reason()) {
                        case VOICE_AWAITED -> HttpServletResponse.SC_FORBIDDEN;
                        case BEGUN_ELSEWHERE -> HttpServletResponse.SC_CONFLICT;
                    });
        } catch (NoRoomException e) {
            response.setStatus(NO_ROOM);
        } catch (IOException e) {
            if (!room.isShort()) { // Somebody else may have filled the disk in the middle of a piece.
                throw e;
            }
            response.setStatus(NO_ROOM);
        }
    }

    private void dispatch(HttpServletRequest request, HttpServletResponse response)
            throws IOException, TusHeaders.Unacceptable {
        var method = TusHeaders.method(request.getMethod(), request.getHeader("X-HTTP-Method-Override"));
        if (method.equals("OPTIONS")) {
            tellWhatIsOffered(response);
            return;
        }
        TusHeaders.requireVersion(request.getHeader("Tus-Resumable"));
        String token =
                request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        switch (token.isEmpty() ? "new " + method : method) {
            case "new POST" -> create(request, response);
            case "HEAD" -> tellHowFar(token, response);
            case "PATCH" -> append(token, request, response);
            case "DELETE" -> terminate(token, response);
            default -> response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    private void tellWhatIsOffered(HttpServletResponse response) {
        response.setHeader("Tus-Extension", TusHeaders.EXTENSIONS);
        response.setHeader("Tus-Checksum-Algorithm", TusHeaders.ALGORITHMS);
        response.setHeader("Tus-Max-Size", String.valueOf(setup.mostBytes()));
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private void create(HttpServletRequest request, HttpServletResponse response)
            throws IOException, TusHeaders.Unacceptable {
        var length = TusHeaders.uploadLength(
                request.getHeader("Upload-Length"), request.getHeader("Upload-Defer-Length"), setup.mostBytes());
        String recording =
                TusHeaders.metadata(request.getHeader("Upload-Metadata")).getOrDefault("recording", "");
        if (!recording.matches("\\d{1,18}")) {
            throw new NotFoundException("recording " + recording);
        }
        Upload upload = begin(Long.parseLong(recording), length.orElse(null));
        prepare(upload);
        response.setHeader("Location", request.getContextPath() + "/uploads/" + upload.token());
        tellExpiry(upload, response);
        response.setStatus(HttpServletResponse.SC_CREATED);
    }

    /**
     * One after the other on this machine, so that two do not count on the same room; where several machines share a
     * disk, what is kept free has to do for those who begin in the same moment.
     */
    private Upload begin(long recordingId, Long length) throws NoRoomException {
        uploads.requireMayBegin(recordingId);
        synchronized (admission) {
            room.requireForAnother(recordingId, length);
            return uploads.begin(recordingId, length);
        }
    }

    /** What was begun and cannot be written is not left in the way of the next try. */
    private void prepare(Upload upload) throws IOException {
        boolean ready = false;
        try {
            vault.erase(upload.recordingId());
            vault.prepare(upload.recordingId());
            writer(upload).close();
            ready = true;
        } finally {
            if (!ready) {
                uploads.abandon(upload.token());
            }
        }
    }

    private void tellHowFar(String token, HttpServletResponse response) throws IOException {
        Upload upload = uploads.find(token);
        response.setHeader("Upload-Offset", String.valueOf(offsetOf(token, upload)));
        response.setHeader("Upload-Metadata", TusHeaders.metadataOf(upload.recordingId()));
        if (upload.length() == null) {
            response.setHeader("Upload-Defer-Length", "1");
        } else {
            response.setHeader("Upload-Length", String.valueOf(upload.length()));
        }
        tellExpiry(upload, response);
        response.setStatus(HttpServletResponse.SC_OK);
    }

    private long offsetOf(String token, Upload upload) throws IOException {
        if (upload.complete()) {
            return upload.length();
        }
        try (SegmentWriter writer = writer(upload)) {
            long offset = writer.offset();
            finishWhenWhole(token, upload, writer);
            return offset;
        }
    }

    private void append(String token, HttpServletRequest request, HttpServletResponse response)
            throws IOException, TusHeaders.Unacceptable {
        TusHeaders.requireBodyType(request.getContentType());
        long said = TusHeaders.offset(request.getHeader("Upload-Offset"));
        var checksum = TusHeaders.checksum(request.getHeader("Upload-Checksum"));
        Upload upload = uploads.find(token);
        if (upload.complete()) {
            TusHeaders.requirePlace(said, upload.length(), 0, upload.length());
            tellOffset(upload, upload.length(), response);
            return;
        }
        try (SegmentWriter writer = writer(upload)) {
            var learnt = TusHeaders.lengthLearnt(
                    request.getHeader("Upload-Length"), upload.length(), writer.offset(), setup.mostBytes());
            long whole = learnt.orElse(upload.length() == null ? Long.valueOf(setup.mostBytes()) : upload.length());
            TusHeaders.requirePlace(said, writer.offset(), request.getContentLengthLong(), whole);
            room.requireForPiece(Math.max(request.getContentLengthLong(), 0));
            if (learnt.isPresent()) {
                upload = uploads.lasts(upload, whole);
            }
            if (checksum.isPresent()) {
                appendChecked(writer, request.getInputStream(), whole, checksum.get());
            } else {
                append(writer, request.getInputStream(), whole);
            }
            finishWhenWhole(token, upload, writer);
            tellOffset(upload, writer.offset(), response);
        }
    }

    private static void append(SegmentWriter writer, InputStream piece, long whole) throws IOException {
        try {
            writer.write(piece, whole - writer.offset());
        } finally {
            writer.sync(); // What arrived before a connection broke need not be sent again.
        }
    }

    /** A piece with a checksum is taken as a whole or not at all. */
    private static void appendChecked(SegmentWriter writer, InputStream piece, long whole, TusHeaders.Checksum checksum)
            throws IOException, TusHeaders.Unacceptable {
        var before = writer.place();
        boolean matches = false;
        try {
            writer.write(checksum.counting(piece), whole - writer.offset());
            checksum.requireMatch();
            matches = true;
        } finally {
            if (!matches) {
                writer.back(before);
            }
            writer.sync();
        }
    }

    /** Also when somebody only asks: a sender who reads that every byte is here sends nothing more. */
    private void finishWhenWhole(String token, Upload upload, SegmentWriter writer) throws IOException {
        if (upload.isWholeWith(writer.offset())) {
            writer.complete();
            uploads.received(token);
        }
    }

    private void terminate(String token, HttpServletResponse response) throws IOException {
        vault.erase(uploads.abandon(token));
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private SegmentWriter writer(Upload upload) throws IOException {
        return vault.writer(upload.recordingId(), upload.object(), upload.key());
    }

    private static void tellOffset(Upload upload, long offset, HttpServletResponse response) {
        response.setHeader("Upload-Offset", String.valueOf(offset));
        tellExpiry(upload, response);
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private static void tellExpiry(Upload upload, HttpServletResponse response) {
        var when = upload.expiresAt().atZone(ZoneOffset.UTC);
        response.setHeader("Upload-Expires", DateTimeFormatter.RFC_1123_DATE_TIME.format(when));
    }
}
