package org.attune.stress;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** One file on its way by tus, and what the server has acknowledged of it. Whatever it takes back is an error. */
final class TusUpload {

    private static final int CREATED = 201;
    private static final int NO_CONTENT = 204;
    private static final int OK = 200;
    private static final int CONFLICT = 409;
    private static final int LOCKED = 423;
    private static final int MISMATCH = 460;
    private static final int TRIES = 300;
    private static final long BETWEEN_TRIES = 100_000_000;

    private final long recording;
    private final Path file;
    private final long length;
    private final Tally tally;
    private String location;
    private long acknowledged;
    private boolean lineLost;

    TusUpload(long recording, Path file, Tally tally) throws IOException {
        this.recording = recording;
        this.file = file;
        this.length = Files.size(file);
        this.tally = tally;
    }

    /** How a piece ends. */
    enum Ending {
        WHOLE,
        WITH_CHECKSUM,
        WITH_WRONG_CHECKSUM,
        CUT
    }

    void create(Session session) throws IOException {
        var number =
                Base64.getEncoder().encodeToString(String.valueOf(recording).getBytes(StandardCharsets.UTF_8));
        var answer = tally.of(Wire.ask(
                session,
                "POST",
                "/uploads",
                headers("Upload-Length", String.valueOf(length), "Upload-Metadata", "recording " + number)));
        expect(CREATED, answer, "create");
        location = answer.headers().get("location");
        acknowledged = 0;
    }

    /** Asks how far it came, as everybody does who comes back; waits while the server still holds a lost line. */
    void comeBack(Session session) throws IOException {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            var answer = tally.of(Wire.ask(session, "HEAD", location, headers()));
            if (answer.status() == LOCKED) {
                LockSupport.parkNanos(BETWEEN_TRIES); // As a client waits before it asks again.
                continue;
            }
            expect(OK, answer, "ask");
            long offset = answer.number("upload-offset");
            if (offset < acknowledged) {
                throw new IOException(this + " had " + acknowledged + " bytes acknowledged and has " + offset);
            }
            acknowledged = offset;
            return;
        }
        throw new IOException(this + " stays locked");
    }

    /** Sends the next piece. A cut one ends in its middle; what of it counts is only known by coming back. */
    void piece(Session session, int most, Ending ending) throws IOException {
        byte[] piece = read(most);
        try (var wire = begin(session, piece, ending)) {
            if (ending == Ending.CUT) {
                wire.send(piece, 0, piece.length / 2);
                wire.cut();
                lineLost = true;
                return;
            }
            wire.send(piece, 0, piece.length);
            took(session, wire, piece, ending);
        }
    }

    /** Sends half of a piece, then waits for a word, then sends the rest. */
    void slowPiece(Session session, int most, Runnable halfSent) throws IOException {
        byte[] piece = read(most);
        try (var wire = begin(session, piece, Ending.WHOLE)) {
            wire.send(piece, 0, piece.length / 2);
            halfSent.run();
            wire.send(piece, piece.length / 2, piece.length - piece.length / 2);
            took(session, wire, piece, Ending.WHOLE);
        }
    }

    private Wire begin(Session session, byte[] piece, Ending ending) throws IOException {
        var headers = headers(
                "Upload-Offset", String.valueOf(acknowledged), "Content-Type", "application/offset+octet-stream");
        headers.put("Content-Length", String.valueOf(piece.length));
        if (ending == Ending.WITH_CHECKSUM) {
            headers.put("Upload-Checksum", "sha256 " + digest(piece));
        } else if (ending == Ending.WITH_WRONG_CHECKSUM) {
            headers.put("Upload-Checksum", "sha256 " + digest(new byte[] {1}));
        }
        return new Wire(session, "PATCH", location, headers);
    }

    /** What was on a lost line may still come in after somebody asked how far it is; then one asks once more. */
    private void took(Session session, Wire wire, byte[] piece, Ending ending) throws IOException {
        var answer = tally.of(wire.answer());
        tally.sent(piece.length);
        if ((answer.status() == CONFLICT || answer.status() == LOCKED) && lineLost) {
            lineLost = false;
            comeBack(session);
            return;
        }
        if (ending == Ending.WITH_WRONG_CHECKSUM) {
            expect(MISMATCH, answer, "piece with a wrong checksum");
            return;
        }
        expect(NO_CONTENT, answer, "piece");
        if (answer.number("upload-offset") != acknowledged + piece.length) {
            throw new IOException(this + " sent " + piece.length + " bytes behind " + acknowledged + " and reads "
                    + answer.number("upload-offset"));
        }
        acknowledged += piece.length;
    }

    /** Gives it up for good, and sees that it is gone. */
    void giveUp(Session session) throws IOException {
        expect(NO_CONTENT, tally.of(Wire.ask(session, "DELETE", location, headers())), "give up");
        int after = tally.of(Wire.ask(session, "HEAD", location, headers())).status();
        if (after != 404) {
            throw new IOException(this + " was given up and still answers " + after);
        }
    }

    boolean isCreated() {
        return location != null;
    }

    boolean isWhole() {
        return acknowledged == length;
    }

    long length() {
        return length;
    }

    long acknowledged() {
        return acknowledged;
    }

    long recording() {
        return recording;
    }

    Path file() {
        return file;
    }

    private byte[] read(int most) throws IOException {
        byte[] piece = new byte[(int) Math.min(most, length - acknowledged)];
        try (var bytes = new RandomAccessFile(file.toFile(), "r")) {
            bytes.seek(acknowledged);
            bytes.readFully(piece);
        }
        return piece;
    }

    private void expect(int status, Wire.Answer answer, String what) throws IOException {
        if (answer.status() != status) {
            throw new IOException(this + ": " + what + " was answered " + answer.status());
        }
    }

    private static Map<String, String> headers(String... pairs) {
        var headers = new HashMap<String, String>();
        headers.put("Tus-Resumable", "1.0.0");
        for (int i = 0; i < pairs.length; i += 2) {
            headers.put(pairs[i], pairs[i + 1]);
        }
        return headers;
    }

    private static String digest(byte[] piece) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(piece));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "Upload of recording " + recording + " (" + file.getFileName() + ")";
    }
}
