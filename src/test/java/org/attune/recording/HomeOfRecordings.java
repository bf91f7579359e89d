package org.attune.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.attune.recording.bucket.BucketStub;
import org.attune.recording.model.ErasureCause;
import org.attune.recording.store.Recordings;
import org.attune.shared.config.AttuneConfig;
import org.attune.shared.health.OperatorNote;

/** For in-container tests: an operator who has a bucket, sets where recordings belong, and looks how far that is. */
@ApplicationScoped
public class HomeOfRecordings {

    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final Duration MOMENT = Duration.ofMillis(50);

    @Inject
    StorageHome home;

    @Inject
    MediaMoves moves;

    @Inject
    Recordings recordings;

    @Inject
    RecordingErasure erasure;

    @Inject
    AttuneConfig config;

    /** Recordings that other tests have left would be moved along. */
    @Transactional
    public void emptyIt() {
        var next = recordings.playableAfter(0);
        while (next.isPresent()) {
            long id = next.get();
            recordings.lock(id).ifPresent(left -> erasure.erase(left, ErasureCause.OWNER));
            next = recordings.playableAfter(id);
        }
    }

    /** Starts the server anew, as it were. */
    public void set(BucketStub store, String place) {
        start(store.settings(place));
    }

    public void start(Map<String, String> settings) {
        home.open(key -> Optional.ofNullable(settings.get(key)));
    }

    /** Waits until the round that was begun is at its end. */
    public void awaitMoved() {
        await(() -> notes().stream().anyMatch(note -> note.key().endsWith(".done")));
    }

    public List<OperatorNote> notes() {
        return moves.notes();
    }

    /** Brings everything back, so that another test finds the server as it was. */
    public void leave(BucketStub store) {
        set(store, "folder");
        await(() -> !moves.isBucketInUse());
        start(Map.of());
        store.close();
    }

    /** The files of a recording in the folder. */
    public List<Path> files(long recording) throws IOException {
        var folder = config.storageFolder().resolve("media").resolve(recording / 1000 + "/" + recording);
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (var found = Files.list(folder)) {
            return found.toList();
        }
    }

    public static void await(BooleanSupplier there) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!there.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("It did not come to that");
            }
            LockSupport.parkNanos(MOMENT.toNanos());
        }
    }
}
