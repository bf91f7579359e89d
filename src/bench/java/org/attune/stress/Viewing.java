package org.attune.stress;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** Somebody who plays a recording, and compares every byte with the file that was sent. */
final class Viewing {

    private static final int PARTIAL = 206;
    private static final int OK = 200;
    private static final int STEP = 64 * 1024;

    private final long recording;
    private final Path file;
    private final long length;
    private final Tally tally;

    Viewing(long recording, Path file, Tally tally) throws IOException {
        this.recording = recording;
        this.file = file;
        this.length = Files.size(file);
        this.tally = tally;
    }

    long length() {
        return length;
    }

    /** Plays from a place, so many bytes. @return nanoseconds until the first of them was there */
    long play(Session session, long from, int count) throws IOException {
        return pausing(session, from, count, () -> {});
    }

    /** The same with a pause behind the first tenth; the line stays open meanwhile, as players leave it. */
    long pausing(Session session, long from, int count, Runnable pause) throws IOException {
        long began = System.nanoTime();
        try (var wire = new Wire(session, "GET", "/media/" + recording, Map.of("Range", "bytes=" + from + "-"))) {
            var answer = tally.of(wire.answer());
            if (answer.status() != PARTIAL || answer.number("content-length") != length - from) {
                throw new IOException("Range from " + from + " of recording " + recording + ": " + answer);
            }
            long until = Math.min(length, from + count);
            int one = wire.body().read();
            long first = System.nanoTime() - began;
            compare(new ByteArrayInputStream(new byte[] {(byte) one}), from, from + 1);
            long tenth = from + 1 + (until - from - 1) / 10;
            compare(wire.body(), from + 1, tenth);
            pause.run();
            compare(wire.body(), tenth, until);
            tally.sent(until - from);
            return first;
        }
    }

    /** Plays all of it and compares the digest. */
    void whole(Session session) throws IOException {
        try (var wire = new Wire(session, "GET", "/media/" + recording, Map.of());
                var bytes = new DigestInputStream(wire.body(), sha256())) {
            var answer = tally.of(wire.answer());
            bytes.transferTo(OutputStream.nullOutputStream());
            tally.sent(length);
            var digest = HexFormat.of().formatHex(bytes.getMessageDigest().digest());
            if (answer.status() != OK || !digest.equals(digestOf(file))) {
                tally.wrongBytes("Recording " + recording + " as a whole: " + answer);
            }
        }
    }

    /** Plays a copy, which has bytes of its own, to the end that was announced. */
    void toItsEnd(Session session) throws IOException {
        try (var wire = new Wire(session, "GET", "/media/" + recording, Map.of())) {
            var answer = tally.of(wire.answer());
            long played = wire.body().transferTo(OutputStream.nullOutputStream());
            tally.sent(played);
            if (answer.status() != OK || played == 0 || played != answer.number("content-length")) {
                tally.wrongBytes("Copy of recording " + recording + ": " + played + " bytes of " + answer);
            }
        }
    }

    static String digestOf(Path file) throws IOException {
        try (var bytes = new DigestInputStream(Files.newInputStream(file), sha256())) {
            bytes.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(bytes.getMessageDigest().digest());
        }
    }

    private void compare(InputStream heard, long from, long until) throws IOException {
        byte[] bytes = new byte[STEP];
        try (var sent = FileChannel.open(file)) {
            for (long at = from; at < until; at += STEP) {
                int wanted = (int) Math.min(STEP, until - at);
                int read = heard.readNBytes(bytes, 0, wanted);
                var there = ByteBuffer.allocate(wanted);
                while (there.hasRemaining() && sent.read(there, at + there.position()) >= 0) {}
                if (read != wanted || !ByteBuffer.wrap(bytes, 0, read).equals(there.flip())) {
                    tally.wrongBytes("Recording " + recording + " at " + at + ": " + read + " of " + wanted);
                    return;
                }
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
