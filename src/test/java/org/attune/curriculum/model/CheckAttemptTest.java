package org.attune.curriculum.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CheckAttemptTest {

    private static final Instant NOW = Instant.parse("2026-11-30T14:30:00Z");

    private final CheckAttempt attempt = new CheckAttempt(
            new ModuleEnrolment(1, 2, "M03", NOW), 1, List.of(new Draw.Question("C1", List.of("b", "a", "c"))), NOW);

    private static final Verdict FAILED = new Verdict(0, 0, false, false, Map.of("C1", 0));
    private static final Verdict PASSED = new Verdict(20, 100, true, false, Map.of("C1", 2));

    @Test
    void anOlderWindowDoesNotOverwriteANewerAnswer() {
        attempt.answer("C1", Answer.of(List.of("a")), 0);

        assertThat(attempt.answer("C1", Answer.of(List.of("b")), 0)).isFalse();
        assertThat(attempt.getAnswers().get(0).getAnswer()).isEqualTo(Answer.of(List.of("a")));
        assertThat(attempt.answer("C1", Answer.of(List.of("b")), 1)).isTrue();
    }

    @Test
    void theSameAnswerSentAgainChangesNothing() {
        attempt.answer("C1", Answer.of(List.of("a")), 0);

        assertThat(attempt.answer("C1", Answer.of(List.of("a")), 0)).isTrue();
        assertThat(attempt.getAnswers().get(0).getVersion()).isEqualTo(1);
    }

    @Test
    void handingInWritesDownWhatEachAnswerWasWorth() {
        attempt.submit(PASSED, NOW);

        assertThat(attempt.getAnswers().get(0).getHalfPoints()).isEqualTo(2);
    }

    @Test
    void keepsAnswersAndTheOrderOfOptions() {
        assertThat(attempt.answer("C1", new Answer(Set.of("a"), "b"), 0)).isTrue();

        var row = attempt.getAnswers().get(0);
        assertThat(row.getAnswer()).isEqualTo(new Answer(Set.of("a"), "b"));
        assertThat(row.getOptionOrder()).containsExactly("b", "a", "c");
    }

    @Test
    void anAnswerCanBeTakenBack() {
        attempt.answer("C1", new Answer(Set.of("a"), null), 0);
        attempt.answer("C1", Answer.NONE, 1);

        assertThat(attempt.getAnswers().get(0).getAnswer()).isEqualTo(Answer.NONE);
    }

    @Test
    void keepsNothingOnceHandedIn() {
        attempt.submit(FAILED, NOW);

        assertThat(attempt.answer("C1", new Answer(Set.of("a"), null), 0)).isFalse();
        assertThat(attempt.getAnswers().get(0).getAnswer()).isEqualTo(Answer.NONE);
    }

    @Test
    void isHandedInOnce() {
        attempt.submit(FAILED, NOW);

        assertThatThrownBy(() -> attempt.submit(PASSED, NOW)).isInstanceOf(IllegalStateException.class);
        assertThat(attempt.isPassed()).isFalse();
    }

    @Test
    void knowsNothingOfQuestionsThatWereNotDrawn() {
        assertThat(attempt.answer("C2", new Answer(Set.of("a"), null), 0)).isFalse();
    }
}
