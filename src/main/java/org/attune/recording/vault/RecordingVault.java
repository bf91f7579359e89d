package org.attune.recording.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The folder that holds all recordings, one sub-folder each. Names in it are numbers and the kind of object,
 * never a person's words, so a backup or a listing tells nothing.
 */
public final class RecordingVault {

    private static final int PER_FOLDER = 1000;

    private final Path root;

    public RecordingVault(Path storage) {
        this.root = storage.resolve("media");
    }

    /** Makes room for a recording. Only a new upload does so: whatever was erased must not come back by writing. */
    public void prepare(long recordingId) throws IOException {
        Files.createDirectories(folder(recordingId));
    }

    public SegmentWriter writer(long recordingId, String object, byte[] key) throws IOException {
        return new SegmentWriter(path(recordingId, object), new SegmentCipher(key, recordingId, object));
    }

    public SegmentReader reader(long recordingId, String object, byte[] key, long length) throws IOException {
        return new SegmentReader(path(recordingId, object), new SegmentCipher(key, recordingId, object), length);
    }

    /** How many bytes of an object that is still being written lie on the disk. */
    public long arrived(long recordingId, String object) {
        return path(recordingId, object).toFile().length();
    }

    /** After the database knows an object to be complete, its tail is no longer needed. */
    public void settle(long recordingId, String object) throws IOException {
        SegmentWriter.discardTail(path(recordingId, object));
    }

    public void delete(long recordingId, String object) throws IOException {
        Path main = path(recordingId, object);
        SegmentWriter.discardTail(main);
        Files.deleteIfExists(main);
    }

    /** The recordings that have a folder here, in order, beginning behind this one. */
    public List<Long> recordingsAfter(long recordingId, int most) throws IOException {
        var found = new ArrayList<Long>();
        for (long shelf : numbersIn(root)) {
            if (shelf >= recordingId / PER_FOLDER && found.size() < most) {
                numbersIn(root.resolve(Long.toString(shelf))).stream()
                        .filter(id -> id > recordingId)
                        .limit(most - found.size())
                        .forEach(found::add);
            }
        }
        return found;
    }

    /** When anything was last put into or taken from the folder of a recording. */
    public Instant touched(long recordingId) throws IOException {
        return Files.getLastModifiedTime(folder(recordingId)).toInstant();
    }

    /** The finished objects of a recording by name, with their plain length. */
    public Map<String, Long> objects(long recordingId) throws IOException {
        var found = new TreeMap<String, Long>();
        for (Path path : everythingIn(folder(recordingId))) {
            if (Files.isRegularFile(path) && !SegmentLayout.isTail(path)) {
                found.put(path.getFileName().toString(), SegmentLayout.plainLength(Files.size(path)));
            }
        }
        return found;
    }

    private static List<Long> numbersIn(Path folder) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.map(path -> path.getFileName().toString())
                    .filter(name -> name.matches("\\d{1,18}"))
                    .map(Long::valueOf)
                    .sorted()
                    .toList();
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    /** Deletes everything of a recording; nothing happens when there is nothing. */
    public void erase(long recordingId) throws IOException {
        for (Path path : everythingIn(folder(recordingId))) {
            Files.deleteIfExists(path);
        }
    }

    private static List<Path> everythingIn(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.sorted(Comparator.reverseOrder()).toList();
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Path path(long recordingId, String object) {
        return folder(recordingId).resolve(object);
    }

    private Path folder(long recordingId) {
        return root.resolve(Long.toString(recordingId / PER_FOLDER)).resolve(Long.toString(recordingId));
    }
}
