package org.attune.launcher;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** Has the processes of a machine do one after the other what two at once would spoil. */
public final class OneAtATime implements AutoCloseable {

    private final FileChannel lock;

    private OneAtATime(FileChannel lock) {
        this.lock = lock;
    }

    /** Waits until no other process holds this file; it is held until this is closed. */
    public static OneAtATime by(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, CREATE, WRITE);
        try {
            channel.lock();
            return new OneAtATime(channel);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
