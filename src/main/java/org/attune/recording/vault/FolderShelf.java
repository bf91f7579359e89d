package org.attune.recording.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The folder of all recordings, one sub-folder each: finished objects, and what is still being written. */
final class FolderShelf {

    private static final int PER_FOLDER = 1000;
    private static final String COMING = ".coming";

    private final Path root;

    FolderShelf(Path root) {
        this.root = root;
    }

    Path path(long id, String object) {
        return folder(id).resolve(object);
    }

    /** An empty file for what is on its way here from elsewhere; it counts for nothing until it has its name. What a killed move left goes. */
    Path coming(long id, String object) throws IOException {
        dropComing(id);
        return Files.createTempFile(folder(id), object, COMING);
    }

    /** Takes away what was on its way here when its server was killed; the caller knows that nobody brings it now. */
    void clearUp(long id) throws IOException {
        if (dropComing(id)) {
            tidy(id); // Never a folder that was just made for an upload.
        }
    }

    private boolean dropComing(long id) throws IOException {
        boolean any = false;
        for (Path path : everythingIn(folder(id))) {
            if (path.toString().endsWith(COMING)) {
                any |= Files.deleteIfExists(path);
            }
        }
        return any;
    }

    void prepare(long id) throws IOException {
        Files.createDirectories(folder(id));
    }

    /** The next recording that has a folder here. */
    OptionalLong after(long id) throws IOException {
        for (long shelf : numbersIn(root)) {
            if (shelf >= id / PER_FOLDER) {
                var next = numbersIn(root.resolve(Long.toString(shelf))).stream()
                        .mapToLong(Long::longValue)
                        .filter(found -> found > id)
                        .findFirst();
                if (next.isPresent()) {
                    return next;
                }
            }
        }
        return OptionalLong.empty();
    }

    long count() throws IOException {
        long count = 0;
        for (long shelf : numbersIn(root)) {
            count += numbersIn(root.resolve(Long.toString(shelf))).size();
        }
        return count;
    }

    /** The objects of a recording by name, with their sealed length; also those still being written. */
    Map<String, Long> objects(long id) throws IOException {
        var found = new TreeMap<String, Long>();
        for (Path path : everythingIn(folder(id))) {
            boolean object = !SegmentLayout.isTail(path) && !path.toString().endsWith(COMING);
            if (object && Files.isRegularFile(path)) {
                found.put(path.getFileName().toString(), Files.size(path));
            }
        }
        return found;
    }

    /** When anything was last put into or taken from the folder; the beginning of time when there is none. */
    Instant touched(long id) throws IOException {
        try {
            return Files.getLastModifiedTime(folder(id)).toInstant();
        } catch (NoSuchFileException e) {
            return Instant.EPOCH;
        }
    }

    void erase(long id) throws IOException {
        for (Path path : everythingIn(folder(id))) {
            Files.deleteIfExists(path);
        }
    }

    void delete(long id, String object) throws IOException {
        Path main = path(id, object);
        SegmentWriter.discardTail(main);
        Files.deleteIfExists(main);
    }

    /** Takes the folder away once nothing is in it. */
    void tidy(long id) throws IOException {
        try {
            Files.deleteIfExists(folder(id));
        } catch (DirectoryNotEmptyException e) {
            return; // Something of it stays here.
        }
    }

    private Path folder(long id) {
        return root.resolve(Long.toString(id / PER_FOLDER)).resolve(Long.toString(id));
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

    private static List<Path> everythingIn(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.sorted(Comparator.reverseOrder()).toList();
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
