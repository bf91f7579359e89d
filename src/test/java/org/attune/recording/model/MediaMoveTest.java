package org.attune.recording.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attune.recording.vault.StoragePlace.BUCKET;
import static org.attune.recording.vault.StoragePlace.FOLDER;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class MediaMoveTest {

    private static final Instant NOW = Instant.parse("2030-01-01T12:00:00Z");
    private final MediaMove move = new MediaMove(BUCKET, "mark", NOW);

    @Test
    void countsWhatWentAndWhatIsLeft() {
        move.beginRound(3);
        move.went(7, 1000);
        move.went(8, 0); // Nothing of it was finished.

        assertThat(move.getMoved()).isEqualTo(1);
        assertThat(move.getBytes()).isEqualTo(1000);
        assertThat(move.getWaiting()).isEqualTo(1);
        assertThat(move.getAfterId()).isEqualTo(8);
        assertThat(move.getFinishedAt()).isNull();
    }

    @Test
    void theBucketIsNeededFromBeforeTheFirstOneGoesThereUntilTheStoreHoldsNothing() {
        assertThat(move.isBucketUsed()).isFalse();
        move.beginRound(1);
        assertThat(move.isBucketUsed()).isTrue();
        move.finish(NOW);
        assertThat(move.isBucketUsed()).isTrue();

        move.towards(FOLDER, NOW);
        assertThat(move.getFinishedAt()).isNull();
        move.beginRound(1);
        move.stuckAt(7);
        move.finish(NOW);
        move.bucketHolds(true);
        assertThat(move.isBucketUsed()).isTrue();

        move.came(10, true);
        move.bucketHolds(false);
        assertThat(move.isBucketUsed()).isFalse();
    }

    @Test
    void startingAnewTowardsTheSamePlaceForgetsNothing() {
        move.went(7, 1000);
        move.finish(NOW);

        move.towards(BUCKET, NOW.plusSeconds(60));

        assertThat(move.getMoved()).isEqualTo(1);
        assertThat(move.getFinishedAt()).isEqualTo(NOW);
    }
}
