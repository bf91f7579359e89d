package org.attune.recording.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.attune.recording.bucket.Body;
import org.attune.recording.bucket.Bucket;
import org.attune.recording.bucket.Found;

/**
 * The part of a bucket that holds finished objects of one kind, sealed as they were in their files. An object lies there
 * in pieces of whole segments: no piece is larger than any store takes, a broken transfer repeats one of them, and what
 * a killed server had brought there is found again by its digest. Names that are none of ours, such as the empty objects
 * that consoles of stores make for folders, are passed over.
 */
final class BucketShelf {

    private static final int SEGMENTS = 1024; // 64 MiB
    private static final int BUFFER = 128 * 1024;
    private static final int LISTED = 1000;
    private static final String BEHIND_ALL = "~";
    private static final Pattern PIECE = Pattern.compile("[^/]+/(0\\d{18})/([^/]+)/\\d{5,}");

    private final Bucket bucket;
    private final String area;
    private final long pieceSize;

    BucketShelf(Bucket bucket, String area) {
        this(bucket, area, SEGMENTS);
    }

    BucketShelf(Bucket bucket, String area, int segments) {
        this.bucket = bucket;
        this.area = area;
        this.pieceSize = (long) segments * SegmentLayout.SEALED;
    }

    /** @throws NoSuchFileException when there is no object of this length */
    SealedBytes open(long id, String object, long size) throws IOException {
        if (!holds(id, object, size)) {
            throw new NoSuchFileException(place(id, object));
        }
        return new BucketBytes(bucket, piece -> place(id, object, piece), pieceSize, size);
    }

    /** Whether an object of this length is here; it is as soon as its last piece is, which comes last. */
    boolean holds(long id, String object, long size) throws IOException {
        long last = pieces(size) - 1;
        return bucket.look(place(id, object, last))
                .filter(seen -> seen.length() == size - last * pieceSize)
                .isPresent();
    }

    boolean holds(long id) throws IOException {
        return !bucket.list(place(id), "", 1).isEmpty();
    }

    /** The next recording of which there is anything here. */
    OptionalLong after(long id) throws IOException {
        var next = bucket.list(area + "/", place(id) + BEHIND_ALL, 1);
        while (!next.isEmpty()) {
            var piece = PIECE.matcher(next.get(0).key());
            if (piece.matches()) {
                return OptionalLong.of(Long.parseLong(piece.group(1)));
            }
            next = bucket.list(area + "/", next.get(0).key(), 1);
        }
        return OptionalLong.empty();
    }

    long count() throws IOException {
        long count = 0;
        var last = "";
        List<Found> some = bucket.list(area + "/", "", LISTED);
        while (!some.isEmpty()) {
            for (var found : some) {
                var piece = PIECE.matcher(found.key());
                if (piece.matches() && !piece.group(1).equals(last)) {
                    count++;
                    last = piece.group(1);
                }
            }
            some = bucket.list(area + "/", some.get(some.size() - 1).key(), LISTED);
        }
        return count;
    }

    /** The objects of a recording by name, with their sealed length. */
    Map<String, Long> objects(long id) throws IOException {
        var sizes = new TreeMap<String, Long>();
        for (var found : all(place(id))) {
            var piece = PIECE.matcher(found.key());
            if (piece.matches()) {
                sizes.merge(piece.group(2), found.size(), Long::sum);
            }
        }
        return sizes;
    }

    /** When anything of a recording was last put here; the beginning of time when there is nothing. */
    Instant touched(long id) throws IOException {
        return all(place(id)).stream()
                .map(Found::modified)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    void erase(long id) throws IOException {
        deleteAll(place(id));
    }

    void delete(long id, String object) throws IOException {
        deleteAll(place(id, object) + "/");
    }

    /**
     * Brings a whole file here, piece after piece, each read back before it counts.
     *
     * @param wish asked before each piece and at the end; anything but going on ends it there
     * @return the last answer; only when it goes on, all of the file is here
     */
    MoveWish put(long id, String object, FileChannel file, Supplier<MoveWish> wish) throws IOException {
        long size = file.size();
        var wanted = wish.get();
        for (long piece = 0; piece < pieces(size) && wanted == MoveWish.GOES; piece++) {
            long from = piece * pieceSize;
            put(place(id, object, piece), new Body(file::read, from, Math.min(pieceSize, size - from)));
            wanted = wish.get();
        }
        return wanted;
    }

    private void put(String key, Body body) throws IOException {
        var digest = body.digest();
        var seen = bucket.look(key);
        if (seen.filter(there -> there.equals(new Bucket.Seen(body.length(), digest)))
                .isEmpty()) {
            bucket.put(key, body, digest);
        }
        var back = new Hashing();
        copy(key, body.length(), back::take);
        back.require(digest, key);
    }

    /** Brings a whole object into a file; every byte of it is what was put here. */
    void get(long id, String object, long size, FileChannel file) throws IOException {
        for (long piece = 0; piece < pieces(size); piece++) {
            var key = place(id, object, piece);
            long from = piece * pieceSize;
            long length = Math.min(pieceSize, size - from);
            var digest = bucket.look(key)
                    .orElseThrow(() -> new NoSuchFileException(key))
                    .digest();
            file.position(from);
            copy(key, length, bytes -> write(file, bytes));
            var written = new Body(file::read, from, length).digest();
            Hashing.require(written, digest, key);
        }
        file.force(true);
    }

    private static void write(FileChannel file, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }

    private interface Taker {
        void take(ByteBuffer bytes) throws IOException;
    }

    private void copy(String key, long length, Taker taker) throws IOException {
        byte[] buffer = new byte[BUFFER];
        try (InputStream piece = bucket.get(key, 0, length)) {
            for (int read = piece.read(buffer); read >= 0; read = piece.read(buffer)) {
                taker.take(ByteBuffer.wrap(buffer, 0, read));
            }
        }
    }

    private void deleteAll(String prefix) throws IOException {
        for (var piece : all(prefix)) {
            bucket.delete(piece.key());
        }
    }

    private List<Found> all(String prefix) throws IOException {
        var all = new ArrayList<Found>();
        List<Found> some = bucket.list(prefix, "", LISTED);
        while (!some.isEmpty()) {
            all.addAll(some);
            some = bucket.list(prefix, some.get(some.size() - 1).key(), LISTED);
        }
        return all;
    }

    private long pieces(long size) {
        return Math.max(1, (size + pieceSize - 1) / pieceSize);
    }

    /** With so many digits that the order of the names is the order of the numbers. */
    private String place(long id) {
        return String.format("%s/%019d/", area, id);
    }

    private String place(long id, String object) {
        return place(id) + object;
    }

    private String place(long id, String object, long piece) {
        return String.format("%s/%05d", place(id, object), piece);
    }
}
