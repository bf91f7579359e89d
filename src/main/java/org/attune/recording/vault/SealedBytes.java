package org.attune.recording.vault;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;

/** The bytes of one finished object as they were sealed, wherever they lie. For one thread at a time. */
interface SealedBytes extends Closeable {

    /** How many there are. */
    long size() throws IOException;

    /** Reads some bytes from a position on, as a channel does; answers how many, or -1 at the end. */
    int read(ByteBuffer to, long position) throws IOException;
}
