package org.attune.recording.vault;

import java.io.ByteArrayInputStream;

/** A connection that breaks once these bytes have arrived. */
final class BreakingStream extends ByteArrayInputStream {

    BreakingStream(byte[] bytes) {
        super(bytes);
    }

    @Override
    public synchronized int read(byte[] to, int offset, int length) {
        if (available() == 0) {
            throw new IllegalStateException("connection reset");
        }
        return super.read(to, offset, length);
    }
}
