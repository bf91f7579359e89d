package org.attune.recording.media;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.attune.recording.vault.SegmentReader;

/**
 * The outermost boxes of an MP4 file, looked at only as far as needed. A browser that records MP4 writes it in
 * fragments, each with its own small index; players then learn the length only by reading everything.
 */
final class Mp4Boxes {

    private static final int HEADER = 16;
    private static final int MOST = 200;
    private static final int MOOF = 0x6D6F6F66;

    private Mp4Boxes() {}

    /** Whether the file comes in fragments. */
    static boolean fragmented(SegmentReader file) throws IOException {
        long at = 0;
        for (int i = 0; i < MOST && at + HEADER <= file.length(); i++) {
            var bytes = new ByteArrayOutputStream();
            file.copy(at, at + HEADER, bytes);
            var header = ByteBuffer.wrap(bytes.toByteArray());
            long size = Integer.toUnsignedLong(header.getInt());
            if (header.getInt() == MOOF) {
                return true;
            }
            if (size == 1) {
                size = header.getLong();
            }
            if (size < 8) {
                return false; // The last box, up to the end, or none at all.
            }
            at += size;
        }
        return false;
    }
}
