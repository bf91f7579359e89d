package org.attune.recording.vault;

import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.attune.recording.bucket.Bucket;

/**
 * Holds all recordings of one kind. What is being written lies in a folder of this machine. What is finished lies there,
 * too, or in a bucket, or for a moment in both: whoever reads looks into the folder first, and who deletes, deletes in
 * both. Names are numbers and the kind of object, never a person's words, so a backup or a listing tells nothing.
 */
public final class RecordingVault {

    private final FolderShelf folder;
    private final Stillness stillness;
    private final String area;
    private volatile BucketShelf bucket; // Null where none is given.

    public RecordingVault(Path storage) {
        this(storage, "media");
    }

    /** @param area what this kind of recordings is called in a bucket */
    RecordingVault(Path storage, String area) {
        this.folder = new FolderShelf(storage.resolve("media"));
        this.stillness = new Stillness(storage.resolve("media"));
        this.area = area;
    }

    /** From now on finished objects may lie in this bucket, too; with null, in none. */
    public void extendTo(Bucket given) {
        bucket = given == null ? null : new BucketShelf(given, area);
    }

    void extendTo(Bucket given, int segmentsInAPiece) {
        bucket = new BucketShelf(given, area, segmentsInAPiece);
    }

    public boolean hasBucket() {
        return bucket != null;
    }

    /** Makes room for a recording. Only a new upload does so: whatever was erased must not come back by writing. */
    public void prepare(long recordingId) throws IOException {
        folder.prepare(recordingId);
    }

    /** @throws NoSuchFileException when the recording was erased meanwhile */
    public SegmentWriter writer(long recordingId, String object, byte[] key) throws IOException {
        var cipher = new SegmentCipher(key, recordingId, object);
        Path main = folder.path(recordingId, object);
        try {
            return new SegmentWriter(main, cipher);
        } catch (NoSuchFileException e) {
            var shelf = bucket;
            if (shelf == null || !shelf.holds(recordingId)) {
                throw e;
            }
            folder.prepare(recordingId); // The rest of it is in the bucket.
            return new SegmentWriter(main, cipher);
        }
    }

    public SegmentReader reader(long recordingId, String object, byte[] key, long length) throws IOException {
        var cipher = new SegmentCipher(key, recordingId, object);
        var shelf = bucket;
        if (shelf == null) {
            return new SegmentReader(folder.path(recordingId, object), cipher, length);
        }
        long sealed = SegmentLayout.sealedLength(length);
        return new SegmentReader(new FollowingBytes(() -> find(shelf, recordingId, object, sealed)), cipher, length);
    }

    private SealedBytes find(BucketShelf shelf, long recordingId, String object, long sealed) throws IOException {
        Path main = folder.path(recordingId, object);
        try {
            return new FileBytes(main);
        } catch (NoSuchFileException notHere) {
            try {
                return shelf.open(recordingId, object, sealed);
            } catch (NoSuchFileException notThere) {
                return new FileBytes(main); // Brought here between the two looks, or really gone.
            }
        }
    }

    /** How many bytes of an object that is still being written lie on the disk, the part of a segment at its end, too. */
    public long arrived(long recordingId, String object) {
        Path main = folder.path(recordingId, object);
        return main.toFile().length() + SegmentLayout.tailOf(main).toFile().length();
    }

    /** After the database knows an object to be complete, its tail is no longer needed. */
    public void settle(long recordingId, String object) throws IOException {
        SegmentWriter.discardTail(folder.path(recordingId, object));
    }

    /**
     * Deletes an object wherever it lies. Who brings one from one place to the other asks on the way whether it is still
     * wanted, so nothing of it remains if both happen at once. @see #holdStill
     */
    public void delete(long recordingId, String object) throws IOException {
        folder.delete(recordingId, object);
        var shelf = bucket;
        if (shelf != null) {
            shelf.delete(recordingId, object);
        }
    }

    /** Deletes everything of a recording; nothing happens when there is nothing. @see #delete */
    public void erase(long recordingId) throws IOException {
        folder.erase(recordingId);
        var shelf = bucket;
        if (shelf != null) {
            shelf.erase(recordingId);
        }
    }

    /** The recordings of which anything is here, in order, beginning behind this one. */
    public List<Long> recordingsAfter(long recordingId, int most) throws IOException {
        var found = new ArrayList<Long>();
        var next = after(recordingId);
        while (next.isPresent() && found.size() < most) {
            found.add(next.getAsLong());
            next = after(next.getAsLong());
        }
        return found;
    }

    private OptionalLong after(long recordingId) throws IOException {
        var shelf = bucket;
        var there = shelf == null ? OptionalLong.empty() : shelf.after(recordingId);
        return LongStream.concat(folder.after(recordingId).stream(), there.stream())
                .min();
    }

    /** The next recording of which something lies at a place. */
    public OptionalLong after(StoragePlace place, long recordingId) throws IOException {
        return place == StoragePlace.FOLDER ? folder.after(recordingId) : shelf().after(recordingId);
    }

    /** Of how many recordings something lies at a place. */
    public long count(StoragePlace place) throws IOException {
        return place == StoragePlace.FOLDER ? folder.count() : shelf().count();
    }

    /** When anything of a recording was last put here or taken away. */
    public Instant touched(long recordingId) throws IOException {
        Instant here = folder.touched(recordingId);
        var shelf = bucket;
        Instant there = shelf == null ? here : shelf.touched(recordingId);
        return there.isAfter(here) ? there : here;
    }

    /** The objects of a recording by name, with their plain length. */
    public Map<String, Long> objects(long recordingId) throws IOException {
        var sealed = new TreeMap<String, Long>();
        var shelf = bucket;
        if (shelf != null) {
            sealed.putAll(shelf.objects(recordingId));
        }
        sealed.putAll(folder.objects(recordingId));
        sealed.replaceAll((name, length) -> SegmentLayout.plainLength(length));
        return sealed;
    }

    /** Those of them that lie at a place. */
    public Map<String, Long> objects(StoragePlace place, long recordingId) throws IOException {
        var sealed = place == StoragePlace.FOLDER ? folder.objects(recordingId) : shelf().objects(recordingId);
        sealed.replaceAll((name, length) -> SegmentLayout.plainLength(length));
        return sealed;
    }

    /**
     * Keeps everybody else from moving a recording, or erasing it in stillness, until it is closed.
     *
     * @throws BusyObjectException when somebody does so at present
     */
    public Closeable holdStill(long recordingId) throws IOException {
        return stillness.of(recordingId);
    }

    /**
     * Brings a finished object from the folder into the bucket. Until all of it was read back from there it stays.
     *
     * @param wish asked on the way: what was erased meanwhile is deleted again, what is to stay stays
     * @return how many bytes were brought; 0 when there was nothing to bring any more
     */
    public long intoBucket(long recordingId, String object, Supplier<MoveWish> wish) throws IOException {
        Path main = folder.path(recordingId, object);
        try (var still = holdStill(recordingId);
                var file = FileChannel.open(main, READ, WRITE)) {
            FileLocks.take(file);
            long size = file.size();
            return left(StoragePlace.FOLDER, recordingId, object, shelf().put(recordingId, object, file, wish))
                    ? size
                    : 0;
        } catch (NoSuchFileException gone) {
            var wanted = wish.get();
            if (Files.exists(main) && wanted != MoveWish.GONE) {
                throw gone; // What was put did not stay there.
            } else if (wanted == MoveWish.GONE) {
                delete(recordingId, object);
            }
            return 0;
        } finally {
            folder.tidy(recordingId);
        }
    }

    /**
     * Brings an object from the bucket back into the folder. It gets its name when every byte of it is there.
     *
     * @param wish asked once the copy is complete: what was erased meanwhile is deleted again, what is to stay stays
     * @return how many bytes were brought; 0 when there was nothing to bring any more
     */
    public long intoFolder(long recordingId, String object, long length, Supplier<MoveWish> wish) throws IOException {
        long size = SegmentLayout.sealedLength(length);
        Path main = folder.path(recordingId, object);
        try (var still = holdStill(recordingId)) {
            try {
                if (!Files.exists(main)) { // With its name it is whole; what lies in the bucket, too, was cut off.
                    fetch(recordingId, object, size);
                }
            } catch (NoSuchFileException gone) {
                if (!Files.exists(main) && wish.get() != MoveWish.GONE) {
                    throw gone; // Part of it is lost; the rest must not go.
                }
            }
            var wanted = wish.get();
            if (wanted == MoveWish.GOES && main.toFile().length() < size) {
                throw new DamagedMediaException(object + " is shorter than what lies in the bucket");
            }
            return left(StoragePlace.BUCKET, recordingId, object, wanted) ? size : 0;
        }
    }

    /** Takes away what a killed move left half here; nothing while somebody moves it. */
    public void clearUp(long recordingId) throws IOException {
        try (var still = holdStill(recordingId)) {
            folder.clearUp(recordingId);
        } catch (BusyObjectException comingNow) {
            return;
        }
    }

    /** Takes it away where it is not wanted any more; answers whether it is where it goes. */
    private boolean left(StoragePlace place, long recordingId, String object, MoveWish wish) throws IOException {
        if (wish == MoveWish.GONE) {
            delete(recordingId, object);
        } else if (wish == MoveWish.GOES && place == StoragePlace.FOLDER) {
            folder.delete(recordingId, object);
        } else if (wish == MoveWish.GOES) {
            shelf().delete(recordingId, object);
        }
        return wish == MoveWish.GOES; // Else it stays, whole, where it was.
    }

    private void fetch(long recordingId, String object, long size) throws IOException {
        folder.prepare(recordingId);
        Path coming = folder.coming(recordingId, object);
        try (var file = FileChannel.open(coming, READ, WRITE)) {
            shelf().get(recordingId, object, size, file);
            Files.move(coming, folder.path(recordingId, object), StandardCopyOption.ATOMIC_MOVE);
            SegmentWriter.forceFolderOf(coming);
        } finally {
            Files.deleteIfExists(coming);
            folder.tidy(recordingId);
        }
    }

    private BucketShelf shelf() {
        var shelf = bucket;
        if (shelf == null) {
            throw new IllegalStateException("No bucket is given");
        }
        return shelf;
    }
}
