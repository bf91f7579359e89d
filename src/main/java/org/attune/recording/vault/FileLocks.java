package org.attune.recording.vault;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;

/** Locks that keep out others in this program and in other nodes of a cluster. */
final class FileLocks {

    private FileLocks() {}

    /** @throws BusyObjectException when somebody has the file */
    static void take(FileChannel file) throws IOException {
        take(file, 0, Long.MAX_VALUE);
    }

    /** @throws BusyObjectException when somebody has any of these bytes */
    static FileLock take(FileChannel file, long from, long length) throws IOException {
        try {
            var lock = file.tryLock(from, length, false);
            if (lock == null) {
                throw new BusyObjectException();
            }
            return lock;
        } catch (OverlappingFileLockException e) {
            throw new BusyObjectException();
        }
    }
}
