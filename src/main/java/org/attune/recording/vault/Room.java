package org.attune.recording.vault;

import java.nio.file.Path;
import java.util.function.LongSupplier;

/**
 * How much the disk of a folder still takes. Writers ask before they begin: a disk that is full to its last byte damages
 * what is half-written, and stops everything else that lives on it. So some of it is always kept free.
 */
public final class Room {

    private final LongSupplier usable;
    private volatile long reserve;

    /** @param reserve bytes of the disk that nobody writes into */
    public Room(Path folder, long reserve) {
        this(folder.toFile()::getUsableSpace, reserve);
    }

    /** @param usable tells how many bytes the disk has free */
    public Room(LongSupplier usable, long reserve) {
        this.usable = usable;
        this.reserve = reserve;
    }

    /** Changes how many bytes are kept free. */
    public void keepFree(long bytes) {
        reserve = bytes;
    }

    /** How many bytes may be written now; negative when less than the reserve is free. */
    public long left() {
        return usable.getAsLong() - reserve;
    }

    /** @throws NoRoomException when so many bytes would reach into the reserve */
    public void require(long bytes) throws NoRoomException {
        long left = left();
        if (left < bytes) {
            throw new NoRoomException(bytes, left);
        }
    }
}
