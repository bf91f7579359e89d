package org.attune.recording.bucket;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.HexFormat;

/** What is put into a bucket: part of something that can be read more than once, since every try reads it anew. */
public record Body(Source source, long from, long length) {

    /** Reads from a position on, as a file's channel does. */
    @FunctionalInterface
    public interface Source {
        int read(ByteBuffer to, long position) throws IOException;
    }

    private static final int BUFFER = 128 * 1024;

    /** A few bytes. */
    static Body of(byte[] bytes) {
        Source source = (to, position) -> {
            int count = Math.min(to.remaining(), bytes.length - (int) position);
            to.put(bytes, (int) position, count);
            return count;
        };
        return new Body(source, 0, bytes.length);
    }

    /** Its SHA-256 as hexadecimal digits. */
    public String digest() throws IOException {
        MessageDigest digest = Signature.sha256();
        each((bytes, count) -> digest.update(bytes, 0, count));
        return HexFormat.of().formatHex(digest.digest());
    }

    void writeTo(OutputStream out) throws IOException {
        each((bytes, count) -> out.write(bytes, 0, count));
    }

    private interface Taker {
        void take(byte[] bytes, int count) throws IOException;
    }

    private void each(Taker taker) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
        long done = 0;
        while (done < length) {
            buffer.clear().limit((int) Math.min(BUFFER, length - done));
            int read = source.read(buffer, from + done);
            if (read < 0) {
                throw new IOException("The file has become shorter");
            }
            taker.take(buffer.array(), read);
            done += read;
        }
    }
}
