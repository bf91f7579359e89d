package org.attune.recording.vault;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Lets one at a time move or erase a recording, in all nodes that share a folder. The locks are on a file of their own,
 * one byte for each recording: that of the recording itself is deleted and made anew by moving, so a lock on it would
 * say nothing. A system drops all locks of a program when it closes the file once, so all share one channel.
 */
final class Stillness {

    private static final String NAME = "moving.lock";

    private final Path file;
    private FileChannel channel;
    private int holders;

    Stillness(Path root) {
        this.file = root.resolve(NAME);
    }

    /** @throws BusyObjectException when another moves or erases it */
    synchronized Closeable of(long recordingId) throws IOException {
        if (channel == null) {
            Files.createDirectories(file.getParent());
            channel = FileChannel.open(file, CREATE, WRITE);
        }
        holders++;
        try {
            var lock = FileLocks.take(channel, recordingId, 1);
            return () -> release(lock);
        } catch (IOException | RuntimeException e) {
            left();
            throw e;
        }
    }

    private synchronized void release(FileLock lock) throws IOException {
        try {
            lock.release();
        } finally {
            left();
        }
    }

    private void left() throws IOException {
        holders--;
        if (holders == 0) {
            channel.close();
            channel = null;
        }
    }
}
