package org.attune.recording.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.NoSuchFileException;

/** Sealed bytes that may be brought to another place while somebody reads them; the reader goes on from there. */
final class FollowingBytes implements SealedBytes {

    /** Finds where the bytes lie now. */
    @FunctionalInterface
    interface Finder {
        SealedBytes find() throws IOException;
    }

    private final Finder finder;
    private final long size;
    private SealedBytes here;

    FollowingBytes(Finder finder) throws IOException {
        this.finder = finder;
        this.here = finder.find();
        this.size = here.size();
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public int read(ByteBuffer to, long position) throws IOException {
        try {
            return here.read(to, position);
        } catch (NoSuchFileException moved) {
            here.close();
            here = finder.find();
            return here.read(to, position);
        }
    }

    @Override
    public void close() throws IOException {
        here.close();
    }
}
