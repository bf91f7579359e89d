package org.attune.recording.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attune.recording.vault.SegmentLayout.PLAIN;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SegmentLayoutTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, PLAIN - 1, PLAIN, PLAIN + 1, 5 * PLAIN + 4711})
    void theLengthOnDiskTellsThePlainOne(int length) {
        assertThat(SegmentLayout.plainLength(SegmentLayout.sealedLength(length)))
                .isEqualTo(length);
    }
}
