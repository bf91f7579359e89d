package org.attune.privacy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attune.privacy.ConsentScope.OWN_REVIEW;
import static org.attune.privacy.ConsentScope.RECORD;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.attune.shared.irrevocable.IrrevocableStep;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R10: what a client no longer allows is written down and read again")
class NarrowingTest {

    private static final Instant SINCE = Instant.parse("2030-01-01T08:00:00.000001Z");
    private static final Instant AT = Instant.parse("2030-03-01T10:00:00Z");

    private final Narrowing narrowing =
            new Narrowing(7, SINCE, AT, Set.of(OWN_REVIEW, RECORD), LocalDate.of(2030, 6, 30));

    @Test
    void isWrittenDownInOneWord() {
        assertThat(narrowing.step().toString())
                .contains("2030-01-01T08:00:00.000001Z;2030-03-01T10:00:00Z;2030-06-30;RECORD,OWN_REVIEW");
        assertThat(narrowing.step().mark()).doesNotContainAnyWhitespaces();
    }

    @Test
    void isReadAsItWasWritten() {
        assertThat(Narrowing.of(narrowing.step())).hasValue(narrowing);
    }

    @Test
    void isNotReadFromAnythingElse() {
        assertThat(Narrowing.of(
                        new IrrevocableStep("recording", 7, narrowing.step().mark())))
                .isEmpty();
        assertThat(Narrowing.of(new IrrevocableStep(Narrowing.KIND, 7, SINCE.toString())))
                .isEmpty();
    }
}
