package org.attune.shared.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {

    @ParameterizedTest
    @CsvSource({
        "bytes=0-,0,1000",
        "bytes=0-0,0,1",
        "bytes=10-19,10,20",
        "bytes=990-5000,990,1000",
        "bytes=-100,900,1000",
        "bytes=-5000,0,1000",
        "bytes=999-,999,1000"
    })
    void servesOnePart(String header, long from, long to) {
        assertThat(ByteRange.parse(header, 1000)).contains(new ByteRange(from, to, 1000, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "bytes=", "bytes=-", "bytes=0-1,5-6", "items=0-1", "bytes=20-10", "bytes=a-b", "bytes=-1-"})
    void servesTheWholeWhenTheHeaderMeansNothing(String header) {
        assertThat(ByteRange.parse(header, 1000)).contains(new ByteRange(0, 1000, 1000, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=1000-", "bytes=1000-1001", "bytes=-0", "bytes=999999999999999999-"})
    void servesNothingOutside(String header) {
        assertThat(ByteRange.parse(header, 1000)).isEmpty();
    }

    @Test
    void saysWhichPartItIs() {
        assertThat(ByteRange.parse("bytes=10-19", 1000).orElseThrow().contentRange())
                .isEqualTo("bytes 10-19/1000");
    }

    @Test
    void onlyARangeBehindTheBeginningGoesOn() {
        assertThat(ByteRange.beginsLater("bytes=65536-")).isTrue();
        assertThat(ByteRange.beginsLater("bytes=-500")).isTrue();
        assertThat(ByteRange.beginsLater("bytes=0-")).isFalse();
        assertThat(ByteRange.beginsLater("bytes=0-1")).isFalse();
        assertThat(ByteRange.beginsLater("bytes=5-9,20-30")).isFalse();
        assertThat(ByteRange.beginsLater(null)).isFalse();
    }
}
