package org.attune.logbook.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.attune.curriculum.MilestoneKind.Field;
import org.attune.curriculum.MilestoneKind.Type;
import org.attune.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What fits as an answer, and what is kept of it. */
class MilestoneRulesTest {

    @ParameterizedTest
    @CsvSource({
        "NUMBER, 75, 75",
        "NUMBER, 75.0, 75",
        "DECIMAL, '3,5', 3.50",
        "DECIMAL, 5, 5.00",
        "FLAG, true, true",
        "FLAG, '', false",
        "CHOICE, b, b",
        "DAY, 2030-02-28, 2030-02-28",
        "REFERENCE, ' Plan one ', Plan one",
        "CLIENT, 17, 17"
    })
    void whatFitsIsKeptAsFactsHoldIt(Type type, String said, String kept) {
        assertThat(MilestoneRules.answers(List.of(field(type)), Map.of("it", said)))
                .containsEntry("it", kept);
    }

    @ParameterizedTest
    @CsvSource({
        "NUMBER, 101",
        "NUMBER, 0",
        "NUMBER, 7.5",
        "NUMBER, many",
        "NUMBER, ''",
        "DECIMAL, 3.555",
        "CHOICE, c",
        "CHOICE, ''",
        "DAY, 2030-02-30",
        "REFERENCE, ''",
        "CLIENT, Hanna"
    })
    void whatDoesNotFitIsRefusedAtItsField(Type type, String said) {
        assertThatThrownBy(() -> MilestoneRules.answers(List.of(field(type)), Map.of("it", said)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("it"));
    }

    @Test
    void anAnswerNobodyAskedForIsNotKept() {
        assertThat(MilestoneRules.answers(List.of(), Map.of("attestedBy", "1"))).isEmpty();
    }

    @Test
    void oneToOneIsOnePersonAndAGroupIsMore() {
        var asked = List.of(
                new Field("format", Type.CHOICE, false, 0, 0, List.of("individual", "group")),
                new Field("size", Type.NUMBER, false, 1, 10, List.of()));

        assertThat(MilestoneRules.answers(asked, Map.of("format", "group", "size", "4")))
                .hasSize(2);
        for (var wrong : List.of(Map.of("format", "group", "size", "1"), Map.of("format", "individual", "size", "2"))) {
            assertThatThrownBy(() -> MilestoneRules.answers(asked, wrong)).isInstanceOf(Refusal.class);
        }
    }

    private static Field field(Type type) {
        return new Field("it", type, false, 1, 100, type == Type.CHOICE ? List.of("a", "b") : List.of());
    }
}
