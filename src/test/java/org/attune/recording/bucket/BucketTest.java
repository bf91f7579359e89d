package org.attune.recording.bucket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.time.Duration;
import org.attune.shared.config.StartRefused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BucketTest {

    private static final Body WORDS = Body.of("what was sealed".getBytes(UTF_8));

    private BucketStub store;
    private Bucket bucket;

    @BeforeEach
    void open() throws IOException {
        store = new BucketStub();
        bucket = store.bucket();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void givesBackWhatWasPutInAnyRange() throws IOException {
        bucket.put("media/7/a", WORDS, WORDS.digest());

        assertThat(bucket.get("media/7/a", 0, 15).readAllBytes()).asString().isEqualTo("what was sealed");
        assertThat(bucket.get("media/7/a", 5, 8).readAllBytes()).asString().isEqualTo("was");
        assertThat(bucket.look("media/7/a")).contains(new Bucket.Seen(15, WORDS.digest()));
    }

    @Test
    void whatIsNotThereIsNotThere() throws IOException {
        assertThat(bucket.look("media/7/a")).isEmpty();
        assertThatThrownBy(() -> bucket.get("media/7/a", 0, 1)).isInstanceOf(NoSuchFileException.class);
        assertThatCode(() -> bucket.delete("media/7/a")).doesNotThrowAnyException();
    }

    @Test
    void listsInOrderBehindAName() throws IOException {
        for (var key : new String[] {"media/2/x", "media/1/y", "media/1/x", "spoken/1/x"}) {
            bucket.put(key, WORDS, WORDS.digest());
        }
        bucket.delete("media/1/x");

        assertThat(bucket.list("media/", "", 10)).extracting(Found::key).containsExactly("media/1/y", "media/2/x");
        assertThat(bucket.list("media/", "media/1/~", 10))
                .extracting(Found::key)
                .containsExactly("media/2/x");
        assertThat(bucket.list("media/", "", 1)).extracting(Found::size).containsExactly(15L);
    }

    @Test
    void whatChangesOnTheWayIsNotTaken() {
        var other = Body.of("what was changed".getBytes(UTF_8));

        assertThatThrownBy(() -> bucket.put("media/7/a", WORDS, digest(other)))
                .isInstanceOf(BucketRefusedException.class)
                .hasMessageContaining("XAmzContentSHA256Mismatch");
        assertThat(store.keys()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void aStoreThatFailsForAMomentIsAskedAgain(int answers) throws IOException {
        store.failNext(answers);

        bucket.put("media/7/a", WORDS, WORDS.digest());

        assertThat(store.keys()).containsExactly("media/7/a");
    }

    @Test
    void aStoreThatGoesOnFailingIsLeftAlone() {
        store.failNext(3);

        assertThatThrownBy(() -> bucket.put("media/7/a", WORDS, WORDS.digest()))
                .isInstanceOf(BucketSilentException.class);
        assertThat(store.keys()).isEmpty();
    }

    @Test
    void aStoreThatHangsKeepsNobody() {
        var access = BucketAccess.of(store.address(), BucketStub.REGION, BucketStub.KEY_ID, BucketStub.SECRET);
        var impatient = new Bucket(access, Clock.systemUTC(), 50);
        store.hang();

        assertThatThrownBy(() -> impatient.look("media/7/a")).isInstanceOf(BucketSilentException.class);
    }

    @Test
    void aUsableBucketIsLeftAsItWas() throws IOException {
        assertThatCode(() -> BucketCheck.refuseUnusable(bucket)).doesNotThrowAnyException();

        assertThat(bucket.list("", "", 10)).isEmpty();
    }

    @Test
    void aStoreThatHangsUpOnWhatItRefusesIsAskedWhy() {
        var large = Body.of(new byte[32_000_000]);
        store.behave(BucketStub.Quirk.REFUSES_ALL);

        assertThatThrownBy(() -> bucket.put("media/7/a", large, digest(large)))
                .isInstanceOf(BucketRefusedException.class)
                .hasMessageContaining("AccessDenied");
    }

    @Test
    void aStoreThatNamesTheLastOnceMoreComesToAnEnd() throws IOException {
        bucket.put("media/1/x", WORDS, WORDS.digest());
        bucket.put("media/2/x", WORDS, WORDS.digest());
        store.behave(BucketStub.Quirk.LISTS_THE_LAST_ONCE_MORE);

        assertThat(bucket.list("media/", "media/1/x", 10))
                .extracting(Found::key)
                .containsExactly("media/2/x");
        assertThat(bucket.list("media/", "media/2/x", 10)).isEmpty();
        assertThatCode(() -> BucketCheck.refuseUnusable(bucket)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "LISTS_FROM_THE_BEGINNING, does not begin a listing where it is told to",
        "FORGETS_DIGESTS,          does not keep what is put",
        "KEEPS_OTHER_BYTES,        does not keep what is put"
    })
    void aStoreOnWhichRecordingsWouldBeLostIsRefusedAtStart(BucketStub.Quirk quirk, String said) throws IOException {
        store.behave(quirk);

        assertThatThrownBy(() -> BucketCheck.refuseUnusable(bucket))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(said);
        assertThat(bucket.list("", "", 10)).isEmpty();
    }

    @Test
    void anAddressWithoutABucketIsRefusedAndMakesNone() {
        var address = store.address().replace("/recordings", "");
        var all = new Bucket(
                BucketAccess.of(address, BucketStub.REGION, BucketStub.KEY_ID, BucketStub.SECRET), Clock.systemUTC());

        assertThatThrownBy(() -> BucketCheck.refuseUnusable(all))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("ATTUNE_STORAGE_BUCKET_ADDRESS");
        assertThat(store.otherBuckets()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/nowhere,         eu-test-1, KEYOFTESTS, s3cr3t/of+tests, _ADDRESS",
        "/recordings,      us-east-1, KEYOFTESTS, s3cr3t/of+tests, _REGION",
        "/recordings,      eu-test-1, ANOTHERKEY, s3cr3t/of+tests, _KEY_ID",
        "/recordings,      eu-test-1, KEYOFTESTS, anothersecret,   _SECRET"
    })
    void aWrongSettingIsNamedInOneLineWithoutTheSecret(
            String path, String region, String keyId, String secret, String named) {
        var address = store.address().replace("/recordings", path);
        var wrong = new Bucket(BucketAccess.of(address, region, keyId, secret), Clock.systemUTC());

        assertThatThrownBy(() -> BucketCheck.refuseUnusable(wrong))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("ATTUNE_STORAGE_BUCKET" + named)
                .hasMessageNotContaining(secret)
                .hasMessageNotContaining("\n");
    }

    @Test
    void aKeyThatMayNotWriteIsRefusedAtStart() {
        store.refuseWriting();

        assertThatThrownBy(() -> BucketCheck.refuseUnusable(bucket)).hasMessageContaining("rights to list");
    }

    @Test
    void aStoreThatDoesNotRunIsNamed() {
        var address = store.address();
        store.close();
        var access = BucketAccess.of(address, BucketStub.REGION, BucketStub.KEY_ID, BucketStub.SECRET);

        assertThatThrownBy(() -> BucketCheck.refuseUnusable(new Bucket(access, Clock.systemUTC())))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("Look whether the store runs")
                .hasMessageContaining(address);
    }

    @Test
    void aWrongClockIsNamed() {
        var access = BucketAccess.of(store.address(), BucketStub.REGION, BucketStub.KEY_ID, BucketStub.SECRET);
        var late = new Bucket(access, Clock.offset(Clock.systemUTC(), Duration.ofHours(2)));

        assertThatThrownBy(() -> BucketCheck.refuseUnusable(late)).hasMessageContaining("clock");
    }

    @Test
    void knowsWhoseItIs() {
        assertThat(BucketCheck.ownerOf(bucket, "ours")).isEqualTo(BucketCheck.Owner.NOBODY);
        BucketCheck.mark(bucket, "ours");
        assertThat(BucketCheck.ownerOf(bucket, "ours")).isEqualTo(BucketCheck.Owner.WE);
        assertThat(BucketCheck.ownerOf(bucket, "theirs")).isEqualTo(BucketCheck.Owner.OTHERS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"store.example.org/bucket", "ftp://store.example.org/b", "https://key:word@store/b", "a b"})
    void whatIsNoAddressIsRefused(String address) {
        assertThatThrownBy(() -> BucketAccess.of(address, "r", "k", "s")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String digest(Body body) {
        try {
            return body.digest();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
