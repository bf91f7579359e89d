package org.attune.curriculum.model.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks a stranger's ZIP in memory, into texts by path and nothing else. Whatever is not plain text of a sensible size
 * under a plain name makes the whole package be refused; nothing is ever written anywhere under a name of its choosing.
 * What is only a slip (a picture, a text too long or in another encoding) stands empty in the tree, so that an author
 * learns at once what else is to be mended; what looks like an attack ends the reading.
 */
public final class PackageReader {

    /** Bytes of the largest package. */
    public static final int LARGEST_PACKAGE = 10 * 1024 * 1024;

    private static final int MOST_ENTRIES = 1_000;
    private static final int LARGEST_FILE = 512 * 1024;
    private static final int LARGEST_SCRIPT = 256 * 1024;
    private static final long LARGEST_WHOLE = 20L * 1024 * 1024;
    private static final int HIGHEST_RATIO = 100;
    private static final int SMALL = 16 * 1024;
    private static final int DEEPEST = 6;
    private static final int LONGEST_NAME = 200;
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]++(?:/[A-Za-z0-9._-]++)*+/?");
    private static final Pattern LEFT_BY_SYSTEMS =
            Pattern.compile("(.*/)?(__MACOSX/.*|\\.DS_Store|Thumbs\\.db|desktop\\.ini)");
    private static final Pattern TEXT = Pattern.compile(".*\\.(yaml|md|ink|vtt)");
    private static final Pattern BELOW_ANOTHER = Pattern.compile(
            "(?!library/|programme/)[^/]+/(?:modules/.*|library/.*|(?![a-z]{2}/)[^/]+/(?:module\\.yaml|lessons/.*))");
    private static final String MODULES = "modules/";

    private final byte[] zip;
    private final Faults faults = new Faults();
    private final TreeMap<String, String> texts = new TreeMap<>();
    private final Set<String> names = new HashSet<>();
    private long whole;
    private boolean hostile;

    private PackageReader(byte[] zip) {
        this.zip = zip;
    }

    /**
     * What is in a package and why it is refused.
     *
     * @param tree null when nothing of it may be looked at
     */
    public record Result(ContentTree tree, List<Fault> faults) {}

    /** @param name by which faults of the package itself are told */
    public static Result read(String name, byte[] zip) {
        var reader = new PackageReader(zip);
        try {
            reader.unpack();
        } catch (ZipDirectory.Unreadable e) {
            reader.faults.add(name, Fault.NO_LINE, e.words());
            reader.hostile = true;
        }
        if (reader.faults.found().isEmpty() && reader.texts.isEmpty()) {
            reader.faults.add(name, Fault.NO_LINE, "there-is-no-content-in");
        }
        var texts = reader.withoutWrapper();
        var around = around(texts);
        around.ifPresent(folder -> reader.faults.add(folder, Fault.NO_LINE, "lies-around-the-folders"));
        boolean closed = reader.hostile || reader.texts.isEmpty() || around.isPresent();
        return new Result(closed ? null : ContentTree.of(texts), reader.faults.found());
    }

    private void unpack() throws ZipDirectory.Unreadable {
        if (zip.length > LARGEST_PACKAGE) {
            throw new ZipDirectory.Unreadable("the-package-is-larger-than", LARGEST_PACKAGE / 1024 / 1024);
        }
        var entries = ZipDirectory.read(zip, MOST_ENTRIES);
        requireApart(entries);
        long claimed = entries.stream().mapToLong(ZipDirectory.Entry::size).sum();
        if (claimed > LARGEST_WHOLE) {
            throw new ZipDirectory.Unreadable("unpacked-the-package-is-larger");
        }
        for (var entry : entries) {
            if (isSound(entry) && !entry.isFolder()) {
                take(entry);
            }
        }
    }

    /** Two entries that share bytes are a way to make much out of little. */
    private static void requireApart(List<ZipDirectory.Entry> entries) throws ZipDirectory.Unreadable {
        var inOrder = new ArrayList<>(entries);
        inOrder.sort((one, other) -> Long.compare(one.start(), other.start()));
        for (int i = 1; i < inOrder.size(); i++) {
            if (inOrder.get(i).start() < inOrder.get(i - 1).end()) {
                throw new ZipDirectory.Unreadable("two-files-of-the-package");
            }
        }
    }

    private boolean isSound(ZipDirectory.Entry entry) {
        var name = entry.name();
        if (LEFT_BY_SYSTEMS.matcher(name).matches()) {
            return false;
        }
        var shown = name.replaceAll("[^\\p{Print}]", "?");
        if (name.length() > LONGEST_NAME || !NAME.matcher(name).matches() || climbs(name)) {
            return refuse(shown, "the-name-may-have-letters");
        }
        if (!names.add(name.toLowerCase(Locale.ROOT))) {
            return refuse(shown, "the-name-is-there-twice");
        }
        if (entry.isLink()) {
            return refuse(shown, "a-link-to-somewhere-else");
        }
        if (entry.isEncrypted()) {
            return refuse(shown, "is-encrypted-pack-it-without");
        }
        if (name.chars().filter(each -> each == '/').count() > DEEPEST) {
            return refuse(shown, "lies-in-too-many-folders");
        }
        return entry.isFolder() || isText(entry, shown);
    }

    private boolean isText(ZipDirectory.Entry entry, String shown) {
        if (!TEXT.matcher(entry.name()).matches()) {
            return slip(shown, "only-yaml-md-ink-and");
        }
        if (entry.method() != 0 && entry.method() != 8) {
            return refuse(shown, "is-packed-in-a-way");
        }
        long most = entry.name().endsWith(".ink") ? LARGEST_SCRIPT : LARGEST_FILE;
        if (entry.size() > most) {
            texts.put(entry.name(), "");
            return slip(shown, "is-larger-than-kb", most / 1024);
        }
        boolean isBomb = entry.size() > SMALL && entry.size() > entry.packed() * HIGHEST_RATIO;
        return !isBomb || refuse(shown, "grows-more-than-times-when", HIGHEST_RATIO);
    }

    private static boolean climbs(String name) {
        return List.of(name.split("/")).stream().anyMatch(part -> part.equals(".") || part.equals(".."));
    }

    private boolean refuse(String file, String key, Object... places) {
        hostile = true;
        return slip(file, key, places);
    }

    private boolean slip(String file, String key, Object... places) {
        faults.add(file, Fault.NO_LINE, key, places);
        return false;
    }

    /** Takes no more bytes than the table promised: the promise was looked at, the bytes were not. */
    private void take(ZipDirectory.Entry entry) throws ZipDirectory.Unreadable {
        if (entry.end() > zip.length) {
            throw new ZipDirectory.Unreadable("the-package-is-damaged");
        }
        var bytes = new byte[(int) entry.size() + 1];
        int length = entry.method() == 0 ? copy(entry, bytes) : inflate(entry, bytes);
        if (length != entry.size()) {
            throw new ZipDirectory.Unreadable("has-another-size-than-the", entry.name());
        }
        whole += length;
        if (whole > LARGEST_WHOLE) {
            throw new ZipDirectory.Unreadable("unpacked-the-package-is-larger");
        }
        texts.put(entry.name(), "");
        try {
            var text =
                    UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length)).toString();
            if (text.chars()
                    .anyMatch(each -> Character.isISOControl(each) && each != '\n' && each != '\r' && each != '\t')) {
                slip(entry.name(), "is-not-text-it-holds");
                return;
            }
            texts.put(entry.name(), text.startsWith("\ufeff") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            slip(entry.name(), "is-not-text-in-utf");
        }
    }

    private int copy(ZipDirectory.Entry entry, byte[] bytes) {
        int length = (int) Math.min(entry.packed(), bytes.length);
        System.arraycopy(zip, (int) entry.start(), bytes, 0, length);
        return length;
    }

    private int inflate(ZipDirectory.Entry entry, byte[] bytes) throws ZipDirectory.Unreadable {
        var inflater = new Inflater(true);
        try {
            inflater.setInput(zip, (int) entry.start(), (int) entry.packed());
            int length = 0;
            while (length < bytes.length && !inflater.finished()) {
                int more = inflater.inflate(bytes, length, bytes.length - length);
                if (more == 0) {
                    break;
                }
                length += more;
            }
            return length;
        } catch (DataFormatException e) {
            throw new ZipDirectory.Unreadable("is-damaged", entry.name());
        } finally {
            inflater.end();
        }
    }

    /**
     * A folder that somebody put around everything and called something else. Each file in it would be called a fault,
     * and none of them is.
     */
    private static Optional<String> around(TreeMap<String, String> texts) {
        var folders = texts.keySet().stream()
                .map(name -> name.substring(0, name.indexOf('/') + 1))
                .distinct()
                .toList();
        return folders.size() == 1
                        && !folders.get(0).isEmpty()
                        && !texts.containsKey(folders.get(0) + ModuleFolder.MAIN)
                        && texts.keySet().stream()
                                .anyMatch(name -> BELOW_ANOTHER.matcher(name).matches())
                ? Optional.of(folders.get(0).replace("/", ""))
                : Optional.empty();
    }

    /** An author may pack the folder {@code modules} itself, or the content of it. */
    private TreeMap<String, String> withoutWrapper() {
        if (!texts.keySet().stream().allMatch(name -> name.startsWith(MODULES))) {
            return texts;
        }
        var inner = new TreeMap<String, String>();
        texts.forEach((name, text) -> inner.put(name.substring(MODULES.length()), text));
        return inner;
    }
}
