package org.attune.curriculum.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CheckAttemptTest {

    private static final Instant NOW = Instant.parse("2026-11-30T14:30:00Z");

    private final CheckAttempt attempt = new CheckAttempt(
            new ModuleEnrolment(1, 2, "M03", NOW), 1, List.of(new Draw.Question("C1", List.of("b", "a", "c"))), NOW);

    @Test
    void keepsAnswersAndTheOrderOfOptions() {
        assertThat(attempt.answer("C1", new Answer(Set.of("a"), "b"))).isTrue();

        var row = attempt.getAnswers().get(0);
        assertThat(row.getAnswer()).isEqualTo(new Answer(Set.of("a"), "b"));
        assertThat(row.getOptionOrder()).containsExactly("b", "a", "c");
    }

    @Test
    void anAnswerCanBeTakenBack() {
        attempt.answer("C1", new Answer(Set.of("a"), null));
        attempt.answer("C1", Answer.NONE);

        assertThat(attempt.getAnswers().get(0).getAnswer()).isEqualTo(Answer.NONE);
    }

    @Test
    void keepsNothingOnceHandedIn() {
        attempt.submit(new Verdict(0, 0, false), NOW);

        assertThat(attempt.answer("C1", new Answer(Set.of("a"), null))).isFalse();
        assertThat(attempt.getAnswers().get(0).getAnswer()).isEqualTo(Answer.NONE);
    }

    @Test
    void isHandedInOnce() {
        attempt.submit(new Verdict(0, 0, false), NOW);

        assertThatThrownBy(() -> attempt.submit(new Verdict(20, 100, true), NOW))
                .isInstanceOf(IllegalStateException.class);
        assertThat(attempt.isPassed()).isFalse();
    }

    @Test
    void knowsNothingOfQuestionsThatWereNotDrawn() {
        assertThat(attempt.answer("C2", new Answer(Set.of("a"), null))).isFalse();
    }
}
