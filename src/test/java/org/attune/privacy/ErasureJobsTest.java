package org.attune.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ErasureJobsTest {

    @Test
    @DisplayName("R11: an erasure and what leads to one are not given up before thirty days")
    void anErasureIsTriedForThirtyDays() {
        assertThat(new ClientErasureJob().terms().patience()).isGreaterThanOrEqualTo(Duration.ofDays(30));
        assertThat(new ConsentExpiryJob().terms().patience()).isGreaterThanOrEqualTo(Duration.ofDays(30));
    }
}
