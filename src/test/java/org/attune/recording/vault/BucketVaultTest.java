package org.attune.recording.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attune.recording.vault.SegmentLayout.SEALED;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import org.attune.recording.bucket.BucketSilentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Recordings in a bucket are read, written and deleted as those in the folder. */
class BucketVaultTest extends BesideABucket {

    @Test
    void whatWasBroughtIntoTheBucketIsNoLongerInTheFolder() throws IOException {
        assertThat(intoBucket()).isEqualTo(SegmentLayout.sealedLength(LENGTH));

        assertThat(files()).isEmpty();
        assertThat(store.keys()).hasSize(4);
        assertThat(read(0, LENGTH)).isEqualTo(media);
        assertThat(vault.objects(ID)).containsEntry(MEDIA, (long) LENGTH);
    }

    @ParameterizedTest
    @CsvSource({"0,1", "65535,65537", "131071,131073", "200000,400000", "463462,463463"})
    void readsAnyRangeOfIt(int from, int to) throws IOException {
        intoBucket();

        assertThat(read(from, to)).isEqualTo(Arrays.copyOfRange(media, from, to));
    }

    @Test
    void whoJumpsGetsLittleMoreThanTheyWant() throws IOException {
        vault.extendTo(store.bucket());
        intoBucket();
        long before = store.served();

        try (var reader = reader()) {
            reader.copy(LENGTH - 10L, LENGTH, new ByteArrayOutputStream());
            reader.copy(0, 10, new ByteArrayOutputStream());
        }

        assertThat(store.served() - before).isLessThan(6L * SEALED);
    }

    @Test
    void aStoreThatBreaksOffInTheMiddleIsAskedForTheRest() throws IOException {
        intoBucket();
        store.breakOffNext(2);

        assertThat(read(0, LENGTH)).isEqualTo(media);
    }

    @Test
    void aStoreThatIsSilentIsNotTakenForDamage() throws IOException {
        intoBucket();
        try (var reader = reader()) {
            store.failNext(100);
            assertThatThrownBy(reader::verify).isInstanceOf(BucketSilentException.class);
        }
    }

    @Test
    void aFlippedByteInTheBucketIsDamage() throws IOException {
        intoBucket();
        store.flipAByteOf(SECOND_PIECE);

        try (var reader = reader()) {
            assertThatThrownBy(reader::verify).isInstanceOf(DamagedMediaException.class);
        }
    }

    @Test
    void deletesAndErasesInBothPlaces() throws IOException {
        write(ID, "light", Arrays.copyOf(media, 100));
        intoBucket();
        vault.prepare(ID + 1);
        write(ID + 1, MEDIA, media);
        vault.intoBucket(ID + 1, MEDIA, WANTED);

        vault.delete(ID, MEDIA);
        assertThat(vault.objects(ID)).containsOnlyKeys("light");
        vault.erase(ID);
        assertThat(vault.objects(ID)).isEmpty();
        assertThat(vault.recordingsAfter(0, 10)).containsExactly(ID + 1);
        assertThat(vault.objects(ID + 1)).containsOnlyKeys(MEDIA);
    }

    @Test
    void aLaterCopyOfWhatLiesInTheBucketCanBeWritten() throws IOException {
        intoBucket();
        assertThat(main().getParent()).doesNotExist();

        write(ID, "light", Arrays.copyOf(media, 100));

        assertThat(vault.objects(ID)).containsOnlyKeys("light", MEDIA);
        vault.erase(ID);
        assertThatThrownBy(() -> write(ID, "light", media)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void knowsTheRecordingsOfBothPlacesInOrder() throws IOException {
        for (long id : new long[] {7, 999, 1_000, 2_000_001}) {
            vault.prepare(id);
            write(id, MEDIA, Arrays.copyOf(media, 10));
        }
        vault.intoBucket(999, MEDIA, WANTED);
        vault.intoBucket(2_000_001, MEDIA, WANTED);

        assertThat(vault.recordingsAfter(7, 10)).containsExactly(999L, 1_000L, ID, 2_000_001L);
        assertThat(vault.recordingsAfter(0, 2)).containsExactly(7L, 999L);
        assertThat(vault.count(StoragePlace.BUCKET)).isEqualTo(2);
        assertThat(vault.after(StoragePlace.BUCKET, 999)).hasValue(2_000_001);
        assertThat(vault.touched(999)).isAfter(vault.touched(7).minusSeconds(60));
    }

    @Test
    void passesOverNamesThatAreNoneOfOurs() throws IOException {
        intoBucket();
        for (var name : new String[] {
            "media/", "media/0000000000000012345/", "media/0000000000000000007/", "media/readme.txt", "media/x/y/z"
        }) {
            store.putEmpty(name);
        }

        assertThat(vault.recordingsAfter(0, 10)).containsExactly(ID);
        assertThat(vault.count(StoragePlace.BUCKET)).isEqualTo(1);
        assertThat(vault.objects(ID)).containsOnlyKeys(MEDIA);
        assertThat(vault.after(StoragePlace.BUCKET, ID)).isEmpty();
    }
}
