package org.attune.recording.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A recording stays readable when the server moves to a machine with another cipher library")
class AesGcmTest extends SegmentFixture {

    private final SegmentCipher fast = cipher();
    private final SegmentCipher plain = new SegmentCipher(KEY, 7, "media", AesGcm.ofTheJdk());

    @ParameterizedTest
    @ValueSource(ints = {1, 15, 16, 17, 4711, SegmentLayout.PLAIN})
    void whatOneSealsTheOtherOpens(int length) throws DamagedMediaException {
        assertThat(through(fast, plain, length)).isEqualTo(media(length));
        assertThat(through(plain, fast, length)).isEqualTo(media(length));
    }

    @Test
    void bothNoticeAFlippedBit() {
        byte[] sealed = new byte[100 + SegmentCipher.OVERHEAD];
        int length = fast.seal(3, media(100), 100, sealed);
        sealed[40] ^= 2;

        for (var cipher : new SegmentCipher[] {fast, plain}) {
            assertThatThrownBy(() -> cipher.open(3, sealed, 0, length, new byte[sealed.length], 0))
                    .isInstanceOf(DamagedMediaException.class);
        }
    }

    @Test
    void whereItsLibraryIsThereItIsTheFasterOne() {
        assumeTrue(AesGcm.origin().equals("AWS-LC"), AesGcm.origin());

        assertThat(AesGcm.fastest().getProvider())
                .isNotEqualTo(AesGcm.ofTheJdk().getProvider());
    }

    private static byte[] through(SegmentCipher from, SegmentCipher to, int length) throws DamagedMediaException {
        byte[] sealed = new byte[length + SegmentCipher.OVERHEAD];
        byte[] opened = new byte[sealed.length];
        int count = to.open(5, sealed, 0, from.seal(5, media(length), length, sealed), opened, 0);
        return Arrays.copyOf(opened, count);
    }
}
