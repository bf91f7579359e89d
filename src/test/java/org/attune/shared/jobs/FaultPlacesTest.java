package org.attune.shared.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FaultPlacesTest {

    private static final String ANSWER = "550 5.1.1 <noor@example.org>: recipient rejected";
    private final Throwable fault = new IllegalStateException(ANSWER, new IllegalArgumentException(ANSWER));

    @Test
    void keepsTheWordsOfExceptionsOutOfTheLog() {
        assertThat(FaultPlaces.of(fault)).doesNotContain("noor");
    }

    @Test
    void namesEachCauseAndWhereItWasThrown() {
        assertThat(FaultPlaces.of(fault))
                .contains("IllegalStateException at ", "caused by java.lang.IllegalArgumentException at ")
                .contains("FaultPlacesTest.java:");
    }
}
