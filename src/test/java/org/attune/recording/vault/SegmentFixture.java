package org.attune.recording.vault;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;

/** An object in a folder of its own, and ways to write, read and harm it. */
abstract class SegmentFixture {

    static final byte[] KEY = new byte[32];
    static final byte[] OTHER_KEY = filled((byte) 1, 32);

    @TempDir
    Path folder;

    void write(byte[] media) throws IOException {
        try (SegmentWriter writer = writer()) {
            writer.write(new ByteArrayInputStream(media), media.length);
            writer.complete();
        }
    }

    void complete() throws IOException {
        try (SegmentWriter writer = writer()) {
            writer.complete();
        }
    }

    SegmentWriter writer() throws IOException {
        return new SegmentWriter(main(), cipher());
    }

    byte[] read(long from, long to, long length) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SegmentReader reader = new SegmentReader(main(), cipher(), length)) {
            reader.copy(from, to, out);
        }
        return out.toByteArray();
    }

    void read(SegmentCipher with, long length) throws IOException {
        try (SegmentReader reader = new SegmentReader(main(), with, length)) {
            reader.copy(0, length, new ByteArrayOutputStream());
        }
    }

    void appendToMain(byte[] bytes) throws IOException {
        Files.write(main(), bytes, StandardOpenOption.APPEND);
    }

    void flip(long at) throws IOException {
        byte[] stored = Files.readAllBytes(main());
        stored[(int) at] ^= 1;
        Files.write(main(), stored);
    }

    static SegmentCipher cipher() {
        return new SegmentCipher(KEY, 7, "media");
    }

    Path main() {
        return folder.resolve("media");
    }

    static byte[] media(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    static byte[] filled(byte with, int length) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, with);
        return bytes;
    }
}
