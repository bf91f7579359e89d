package org.attune.recording.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Recordings on their way into a bucket, and on their way back. */
class BucketMoveTest extends BesideABucket {

    @Test
    void comesBackAsItWas() throws IOException {
        byte[] sealed = Files.readAllBytes(main());
        intoBucket();

        assertThat(intoFolder()).isEqualTo(sealed.length);

        assertThat(Files.readAllBytes(main())).isEqualTo(sealed);
        assertThat(store.keys()).isEmpty();
        assertThat(read(0, LENGTH)).isEqualTo(media);
    }

    @Test
    void aStreamThatBeganBeforeTheMoveEndsWell() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var reader = reader()) {
            reader.copy(0, 100_000, out);
            intoBucket();
            reader.copy(100_000, LENGTH, out);
        }
        try (var reader = reader()) {
            reader.copy(0, 10, out);
            intoFolder();
            reader.copy(10, LENGTH, out);
        }

        assertThat(out.toByteArray()).hasSize(2 * LENGTH).startsWith(media).endsWith(media);
    }

    @Test
    void aMoveThatWasCutOffGoesOnWhereItWas() throws IOException {
        byte[] sealed = Files.readAllBytes(main());
        intoBucket();
        Files.createDirectories(main().getParent());
        Files.write(
                main(), sealed); // As if it had been killed before the file was deleted, with one piece still to go.
        store.lose(SECOND_PIECE);
        int before = store.puts();

        intoBucket();

        assertThat(store.puts() - before).isEqualTo(1);
        assertThat(files()).isEmpty();
        assertThat(read(0, LENGTH)).isEqualTo(media);
    }

    @Test
    void aMoveBackThatWasCutOffNeedsOnlyItsEnd() throws IOException {
        byte[] sealed = Files.readAllBytes(main());
        intoBucket();
        Files.createDirectories(main().getParent());
        Files.write(main(), sealed);
        long before = store.served();

        intoFolder();

        assertThat(store.served()).isEqualTo(before);
        assertThat(store.keys()).isEmpty();
    }

    @Test
    void whatComesHalfCountsForNothing() throws IOException {
        intoBucket();
        Files.createDirectories(main().getParent());
        Files.write(main().resolveSibling("media123.coming"), new byte[5]);

        assertThat(vault.objects(ID)).containsOnlyKeys(MEDIA).containsEntry(MEDIA, (long) LENGTH);
        assertThat(read(0, LENGTH)).isEqualTo(media);
    }

    @Test
    void whatAKilledMoveLeftGoesWithTheNext() throws IOException {
        intoBucket();
        leftByAKilledMove();

        intoFolder();

        assertThat(files()).containsExactly(main());
    }

    @Test
    void whatAKilledMoveLeftIsClearedUpWhenNobodyMovesIt() throws IOException {
        var left = leftByAKilledMove();
        try (var still = otherNode().holdStill(ID)) {
            vault.clearUp(ID);
            assertThat(left).exists();
        }

        vault.clearUp(ID);

        assertThat(files()).containsExactly(main());
        assertThat(read(0, LENGTH)).isEqualTo(media);
    }

    @Test
    void theFolderOfAnUploadThatJustBeganStays() throws IOException {
        vault.prepare(ID + 1);

        vault.clearUp(ID + 1);

        assertThat(main().resolveSibling("../12346")).isDirectory();
    }

    private Path leftByAKilledMove() throws IOException {
        Files.createDirectories(main().getParent());
        return Files.write(main().resolveSibling("media123.coming"), new byte[5]);
    }

    @Test
    void whatWasErasedOnItsWayIsNowhere() throws IOException {
        vault.intoBucket(ID, MEDIA, () -> MoveWish.GONE);
        assertThat(store.keys()).isEmpty();
        assertThat(files()).isEmpty();

        vault.prepare(ID);
        write(ID, MEDIA, media);
        intoBucket();
        vault.intoFolder(ID, MEDIA, LENGTH, () -> MoveWish.GONE);
        assertThat(store.keys()).isEmpty();
        assertThat(files()).isEmpty();
    }

    @Test
    void whatWasErasedBeforeItsMoveStaysErased() throws IOException {
        vault.erase(ID);

        assertThat(vault.intoBucket(ID, MEDIA, () -> MoveWish.GONE)).isZero();
        assertThat(store.keys()).isEmpty();
        assertThat(files()).isEmpty();
    }

    @Test
    void whatAnotherHasBroughtAlreadyStays() throws IOException {
        intoBucket();
        assertThat(intoBucket()).isZero();
        assertThat(read(0, LENGTH)).isEqualTo(media);

        intoFolder();
        intoFolder();
        assertThat(read(0, LENGTH)).isEqualTo(media);
    }

    @Test
    void whatIsDamagedInTheBucketIsNotBroughtBack() throws IOException {
        intoBucket();
        store.flipAByteOf(FIRST_PIECE);

        assertThatThrownBy(this::intoFolder).isInstanceOf(DamagedMediaException.class);

        assertThat(store.keys()).hasSize(4);
        assertThat(files()).isEmpty();
    }

    @Test
    void ofWhatIsPartlyLostTheRestIsKept() throws IOException {
        intoBucket();
        store.lose(SECOND_PIECE);

        assertThatThrownBy(this::intoFolder).isInstanceOf(NoSuchFileException.class);

        assertThat(store.keys()).hasSize(3);
    }

    @Test
    void whatIsBeingWrittenIsNotMoved() throws IOException {
        try (var writer = vault.writer(ID, MEDIA, KEY)) {
            assertThat(writer.offset()).isPositive();
            assertThatThrownBy(this::intoBucket).isInstanceOf(BusyObjectException.class);
        }
    }

    @Test
    void twoMovesInOppositeDirectionsNeverLoseIt() throws IOException {
        vault.intoBucket(ID, MEDIA, () -> {
            assertThatThrownBy(() -> otherNode().intoFolder(ID, MEDIA, LENGTH, WANTED))
                    .isInstanceOf(BusyObjectException.class);
            return MoveWish.GOES;
        });
        assertThat(read(0, LENGTH)).isEqualTo(media);

        vault.intoFolder(ID, MEDIA, LENGTH, () -> {
            assertThatThrownBy(() -> otherNode().intoBucket(ID, MEDIA, WANTED)).isInstanceOf(BusyObjectException.class);
            return MoveWish.GOES;
        });
        assertThat(read(0, LENGTH)).isEqualTo(media);
    }

    @Test
    void whatBelongsWhereItWasStaysThereWhole() throws IOException {
        var changes = new AtomicInteger();
        assertThat(vault.intoBucket(ID, MEDIA, () -> changes.incrementAndGet() < 3 ? MoveWish.GOES : MoveWish.STAYS))
                .isZero();
        assertThat(store.keys()).hasSize(2);
        assertThat(read(0, LENGTH)).isEqualTo(media);

        intoFolder(); // What was brought there for nothing goes.
        assertThat(store.keys()).isEmpty();
        assertThat(read(0, LENGTH)).isEqualTo(media);

        intoBucket();
        assertThat(vault.intoFolder(ID, MEDIA, LENGTH, () -> MoveWish.STAYS)).isZero();
        assertThat(store.keys()).hasSize(4);
        assertThat(read(0, LENGTH)).isEqualTo(media);
    }

    @Test
    void aPartInTheBucketNeverTakesThePlaceOfTheWholeInTheFolder() throws IOException {
        vault.intoBucket(ID, MEDIA, onlyTheFirstPiece());
        long part = vault.objects(StoragePlace.BUCKET, ID).get(MEDIA);

        vault.intoFolder(ID, MEDIA, part, WANTED);

        assertThat(store.keys()).isEmpty();
        assertThat(read(0, LENGTH)).isEqualTo(media);
    }

    @Test
    void anEraserAsksBeforeEachPieceAndFindsNothingMore() throws IOException {
        int before = store.puts();
        var asked = new AtomicInteger();
        vault.intoBucket(ID, MEDIA, () -> asked.incrementAndGet() < 2 ? MoveWish.GOES : MoveWish.GONE);

        assertThat(store.puts() - before).isEqualTo(1);
        assertThat(store.keys()).isEmpty();
        assertThat(files()).isEmpty();
    }

    @Test
    void nothingMovesWhileItIsHeldStill() throws IOException {
        try (var still = otherNode().holdStill(ID)) {
            assertThatThrownBy(this::intoBucket).isInstanceOf(BusyObjectException.class);
        }
        assertThat(intoBucket()).isPositive();
    }

    private static Supplier<MoveWish> onlyTheFirstPiece() {
        var asked = new AtomicInteger();
        return () -> asked.incrementAndGet() < 2 ? MoveWish.GOES : MoveWish.STAYS;
    }

    private RecordingVault otherNode() {
        var other = new RecordingVault(folder);
        other.extendTo(store.bucket(), 2);
        return other;
    }
}
