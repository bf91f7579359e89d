package org.attune.today.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.attune.shared.Waiting;
import org.attune.shared.Waiting.Span;
import org.attune.shared.Waiting.Turn;
import org.junit.jupiter.api.Test;

class AgendaTest {

    private static final Instant MONDAY = Instant.parse("2030-01-07T09:00:00Z");
    private static final Instant FRIDAY = Instant.parse("2030-01-11T09:00:00Z");

    private final Waiting feedback = waiting("feedback", new Span(MONDAY, FRIDAY), Turn.YOU);
    private final Waiting oldLesson = waiting("lesson", new Span(MONDAY, null), Turn.YOU);
    private final Waiting newGoal = waiting("goal", new Span(FRIDAY, null), Turn.YOU);
    private final Waiting consent = waiting("consent", new Span(MONDAY, null), Turn.OTHERS);

    @Test
    void putsWhatIsDueFirstAndThenWhatWaitedLongest() {
        var agenda = new Agenda(List.of(newGoal, oldLesson, feedback));

        assertThat(agenda.getYours()).containsExactly(feedback, oldLesson, newGoal);
    }

    @Test
    void tellsWhoseTurnItIs() {
        var agenda = new Agenda(List.of(consent, oldLesson));

        assertThat(agenda.getYours()).containsExactly(oldLesson);
        assertThat(agenda.getOthers()).containsExactly(consent);
    }

    private static Waiting waiting(String key, Span span, Turn turn) {
        return new Waiting("today", key, List.of(), "/today/today", span, turn);
    }
}
