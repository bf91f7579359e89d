package org.attune.curriculum.model.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** ZIP files for tests, and places in them to meddle with. */
final class Zips {

    private static final int LISTED = 0x02014b50;

    private Zips() {}

    static ByteBuffer zip(Map<String, String> files) {
        var bytes = new TreeMap<String, byte[]>();
        files.forEach((name, text) -> bytes.put(name, text.getBytes(UTF_8)));
        return zipOf(bytes);
    }

    static ByteBuffer zipOf(Map<String, byte[]> files) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return ByteBuffer.wrap(out.toByteArray()).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Where the table of contents describes a file. */
    static int listed(ByteBuffer zip, String name) {
        for (int at = 0; ; at++) {
            at = indexOf(zip.array(), name.getBytes(UTF_8), at);
            if (at >= 46 && zip.getInt(at - 46) == LISTED) {
                return at - 46;
            }
        }
    }

    static void replace(ByteBuffer zip, String before, String after) {
        for (int at = indexOf(zip.array(), before.getBytes(UTF_8), 0); at >= 0; ) {
            zip.put(at, after.getBytes(UTF_8));
            at = indexOf(zip.array(), before.getBytes(UTF_8), at);
        }
    }

    static int indexOf(byte[] all, byte[] part, int from) {
        for (int at = from; at <= all.length - part.length; at++) {
            if (Arrays.equals(all, at, at + part.length, part, 0, part.length)) {
                return at;
            }
        }
        return -1;
    }

    /** Text that does not pack well. */
    static String noise(int length) {
        var random = new Random(7);
        return random.ints(length, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
