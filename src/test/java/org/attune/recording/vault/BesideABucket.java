package org.attune.recording.vault;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.attune.recording.bucket.BucketStub;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** For tests: a finished recording in a folder, and a bucket to bring it to. */
abstract class BesideABucket {

    static final long ID = 12_345;
    static final String MEDIA = "media";
    static final int LENGTH = 7 * SegmentLayout.PLAIN + 4711; // Four pieces of two segments.
    static final String FIRST_PIECE = "media/0000000000000012345/media/00000";
    static final String SECOND_PIECE = "media/0000000000000012345/media/00001";
    static final Supplier<MoveWish> WANTED = () -> MoveWish.GOES;
    static final byte[] KEY = new byte[32];

    @TempDir
    Path folder;

    BucketStub store;
    RecordingVault vault;
    byte[] media;

    @BeforeEach
    void aFinishedRecording() throws IOException {
        store = new BucketStub();
        vault = new RecordingVault(folder);
        vault.extendTo(store.bucket(), 2);
        media = new byte[LENGTH];
        new Random(1).nextBytes(media);
        vault.prepare(ID);
        write(ID, MEDIA, media);
    }

    @AfterEach
    void close() {
        store.close();
    }

    long intoBucket() throws IOException {
        return vault.intoBucket(ID, MEDIA, WANTED);
    }

    long intoFolder() throws IOException {
        return vault.intoFolder(ID, MEDIA, LENGTH, WANTED);
    }

    void write(long id, String object, byte[] bytes) throws IOException {
        try (var writer = vault.writer(id, object, KEY)) {
            writer.write(bytes, 0, bytes.length);
            writer.complete();
        }
        vault.settle(id, object);
    }

    SegmentReader reader() throws IOException {
        return vault.reader(ID, MEDIA, KEY, LENGTH);
    }

    byte[] read(long from, long to) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var reader = reader()) {
            reader.copy(from, to, out);
        }
        return out.toByteArray();
    }

    Path main() {
        return folder.resolve("media/12/12345/media");
    }

    List<Path> files() throws IOException {
        try (var found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile)
                    .filter(path -> !path.endsWith("moving.lock"))
                    .toList();
        }
    }
}
