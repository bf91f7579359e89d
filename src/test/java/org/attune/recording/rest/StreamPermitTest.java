package org.attune.recording.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R11: a running stream ends once a right to hear it was taken away")
class StreamPermitTest {

    private final AtomicLong changes = new AtomicLong(7);
    private final AtomicInteger questions = new AtomicInteger();
    private final AtomicBoolean allowed = new AtomicBoolean(true);

    @Test
    void standsWithoutAQuestionForEachSegment() {
        var permit = permitSince(7);

        for (int segment = 0; segment < 100; segment++) {
            assertThat(permit.stands()).isTrue();
        }

        assertThat(questions).hasValueLessThan(2); // A machine that stalls for two seconds may ask once.
    }

    @Test
    void endsWithTheNextSegmentWhenARightWasTakenAway() {
        var permit = permitSince(7);
        allowed.set(false);
        changes.incrementAndGet();

        assertThat(permit.stands()).isFalse();
    }

    @Test
    void outlivesAChangeThatWasAboutSomebodyElse() {
        var permit = permitSince(7);
        changes.incrementAndGet();

        assertThat(permit.stands()).isTrue();
        assertThat(questions).hasValue(1);
    }

    @Test
    void missesNoChangeBetweenTheFirstAnswerAndTheFirstSegment() {
        allowed.set(false);

        assertThat(permitSince(6).stands()).isFalse();
    }

    private StreamPermit permitSince(long seen) {
        return new StreamPermit(changes::get, seen, () -> {
            questions.incrementAndGet();
            return allowed.get();
        });
    }
}
