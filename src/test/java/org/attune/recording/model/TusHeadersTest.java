package org.attune.recording.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TusHeadersTest {

    private static final long FOUR_GIB = 4L << 30;

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "0.2.2", "1.0.0 ", "2.0.0"})
    void needsTheProtocolVersion(String version) {
        refuses(412, () -> TusHeaders.requireVersion(version));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "-1", "1e3", " 5", "0", "99999999999999999999"})
    void needsALengthThatIsANumber(String length) {
        refuses(400, () -> TusHeaders.uploadLength(length, FOUR_GIB));
    }

    @Test
    void aMethodNamedInAHeaderCounts() {
        assertThat(TusHeaders.method("POST", "patch")).isEqualTo("PATCH");
        assertThat(TusHeaders.method("HEAD", null)).isEqualTo("HEAD");
    }

    @Test
    void acceptsUpToTheLimit() throws TusHeaders.Unacceptable {
        assertThat(TusHeaders.uploadLength("4294967296", FOUR_GIB)).isEqualTo(FOUR_GIB);
        refuses(413, () -> TusHeaders.uploadLength("4294967297", FOUR_GIB));
    }

    @Test
    void mayLeaveTheLengthForLater() throws TusHeaders.Unacceptable {
        assertThat(TusHeaders.uploadLength(null, "1", FOUR_GIB)).isEmpty();
        assertThat(TusHeaders.uploadLength("5", null, FOUR_GIB)).contains(5L);
        refuses(400, () -> TusHeaders.uploadLength(null, null, FOUR_GIB));
        refuses(400, () -> TusHeaders.uploadLength(null, "0", FOUR_GIB));
        refuses(400, () -> TusHeaders.uploadLength("5", "1", FOUR_GIB));
    }

    @Test
    void learnsTheLengthOnceAndNeverLessThanIsHere() throws TusHeaders.Unacceptable {
        assertThat(TusHeaders.lengthLearnt(null, null, 7, FOUR_GIB)).isEmpty();
        assertThat(TusHeaders.lengthLearnt("7", null, 7, FOUR_GIB)).contains(7L);
        assertThat(TusHeaders.lengthLearnt("9", 9L, 7, FOUR_GIB)).isEmpty();
        refuses(400, () -> TusHeaders.lengthLearnt("8", 9L, 7, FOUR_GIB));
        refuses(400, () -> TusHeaders.lengthLearnt("6", null, 7, FOUR_GIB));
        refuses(400, () -> TusHeaders.lengthLearnt("0", null, 0, FOUR_GIB));
        refuses(413, () -> TusHeaders.lengthLearnt("4294967297", null, 7, FOUR_GIB));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "video/mp4", "application/octet-stream"})
    void needsTheProtocolsBodyType(String type) {
        refuses(415, () -> TusHeaders.requireBodyType(type));
    }

    @Test
    void takesAPieceOnlyAtItsPlace() throws TusHeaders.Unacceptable {
        TusHeaders.requirePlace(100, 100, 900, 1000);
        TusHeaders.requirePlace(100, 100, -1, 1000);
        refuses(409, () -> TusHeaders.requirePlace(0, 100, 10, 1000));
        refuses(409, () -> TusHeaders.requirePlace(200, 100, 10, 1000));
        refuses(413, () -> TusHeaders.requirePlace(100, 100, 901, 1000));
    }

    @Test
    void readsMetadata() throws TusHeaders.Unacceptable {
        assertThat(TusHeaders.metadata("recording MTI=, filename YS5tcDQ=,flag"))
                .isEqualTo(Map.of("recording", "12", "filename", "a.mp4", "flag", ""));
        assertThat(TusHeaders.metadata(null)).isEmpty();
        refuses(400, () -> TusHeaders.metadata("recording ***"));
        refuses(400, () -> TusHeaders.metadata("a b c"));
        refuses(400, () -> TusHeaders.metadata(",,a"));
    }

    @Test
    void checksAPieceAgainstItsAnnouncedDigest() throws Exception {
        checked("sha1 qvTGHdzF6KLavt4PO0gs2a6pQ00=", "hello");
        assertThat(TusHeaders.checksum(null)).isEmpty();
        refuses(460, () -> checked("sha1 qvTGHdzF6KLavt4PO0gs2a6pQ00=", "hullo"));
        refuses(460, () -> checked("sha256 qvTGHdzF6KLavt4PO0gs2a6pQ00=", "hello"));
        refuses(400, () -> TusHeaders.checksum("crc32 qvTGHdzF6KLavt4PO0gs2a6pQ00="));
        refuses(400, () -> TusHeaders.checksum("sha1"));
        refuses(400, () -> TusHeaders.checksum("sha1 ***"));
    }

    private static void checked(String header, String piece) throws Exception {
        var checksum = TusHeaders.checksum(header).orElseThrow();
        checksum.counting(new ByteArrayInputStream(piece.getBytes(StandardCharsets.US_ASCII)))
                .readAllBytes();
        checksum.requireMatch();
    }

    private static void refuses(int status, ThrowingCallable request) {
        assertThatThrownBy(request)
                .isInstanceOfSatisfying(
                        TusHeaders.Unacceptable.class,
                        refused -> assertThat(refused.status()).isEqualTo(status));
    }
}
