package org.attune.curriculum.model.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The text files of the folder {@code modules/}, by path. What cannot be read as text is kept as such and reported. A
 * clip stands among them as a line about it; its bytes stay where they are.
 */
public final class ContentTree {

    private static final Pattern CONTENT = Pattern.compile("(?!\\.|.*/\\.).*\\.(yaml|md|ink|vtt)");
    private static final long LARGEST = 512 * 1024;

    private final SortedMap<String, String> files;
    private final Set<String> unreadable;

    private ContentTree(SortedMap<String, String> files, Set<String> unreadable) {
        this.files = Collections.unmodifiableSortedMap(files);
        this.unreadable = Collections.unmodifiableSet(unreadable);
    }

    /** A tree of these files; line ends are made alike, so that the digest does not depend on the machine. */
    public static ContentTree of(Map<String, String> texts) {
        var files = new TreeMap<String, String>();
        texts.forEach((path, text) -> files.put(path, text.replace("\r\n", "\n")));
        return new ContentTree(files, Set.of());
    }

    /** All content files under a folder; what the build leaves beside them is none of ours. */
    public static ContentTree read(Path folder) {
        var files = new TreeMap<String, String>();
        var unreadable = new TreeSet<String>();
        try (var paths = Files.walk(folder)) {
            for (var path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
                var name = folder.relativize(path).toString().replace('\\', '/');
                if (CONTENT.matcher(name).matches()) {
                    textOf(path).ifPresentOrElse(text -> files.put(name, text), () -> unreadable.add(name));
                } else if (MediaCard.isFor(name)) {
                    files.put(name, MediaCard.of(path).text());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ContentTree(files, unreadable);
    }

    private static Optional<String> textOf(Path path) throws IOException {
        if (Files.size(path) > LARGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(path, UTF_8).replace("\r\n", "\n"));
        } catch (CharacterCodingException notText) {
            return Optional.empty();
        }
    }

    public SortedMap<String, String> files() {
        return files;
    }

    /** The digests of all clips, by path. */
    public Map<String, String> clips() {
        var clips = new TreeMap<String, String>();
        files.forEach((path, text) -> MediaCard.in(text)
                .filter(card -> MediaCard.isFor(path))
                .ifPresent(card -> clips.put(path, card.digest())));
        return clips;
    }

    /** Files that are too large or not text in UTF-8. */
    Set<String> unreadable() {
        return unreadable;
    }

    public Optional<String> text(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /** Only the files whose path starts like this. */
    public ContentTree under(String start) {
        var part = new TreeMap<String, String>();
        files.forEach((path, text) -> {
            if (path.startsWith(start)) {
                part.put(path, text);
            }
        });
        return new ContentTree(part, Set.of());
    }

    /** This tree with files of another one laid over it. */
    public ContentTree with(Map<String, String> others) {
        var all = new TreeMap<>(files);
        all.putAll(others);
        return new ContentTree(all, unreadable);
    }

    /** This tree but for these files. */
    public ContentTree without(Set<String> paths) {
        var rest = new TreeMap<>(files);
        rest.keySet().removeAll(paths);
        return new ContentTree(rest, unreadable);
    }

    /** Names of the top folders. */
    Set<String> folders() {
        var folders = new TreeSet<String>();
        files.keySet().stream()
                .filter(path -> path.contains("/"))
                .forEach(path -> folders.add(path.substring(0, path.indexOf('/'))));
        return folders;
    }

    /** The version of these files (R23): changes with any word in any of them. */
    public String digest() {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            files.forEach((path, text) -> {
                sha256.update((path + '\0' + text.length() + '\0').getBytes(UTF_8));
                sha256.update(text.getBytes(UTF_8));
            });
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
