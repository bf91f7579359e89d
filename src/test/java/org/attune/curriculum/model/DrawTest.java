package org.attune.curriculum.model;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.attune.curriculum.CheckItem;
import org.attune.curriculum.CheckItem.Key;
import org.attune.curriculum.CheckItem.Option;
import org.attune.curriculum.CheckItem.Type;
import org.attune.curriculum.LearningModule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawTest {

    private final LearningModule module = Bank.of(7, 6, 3, 10);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 99, -7, Long.MAX_VALUE})
    void asksForEveryOutcomeAsEvenlyAsItGoes(long seed) {
        var drawn = ids(draw(module, Set.of(), seed));

        assertThat(drawn).hasSize(10).doesNotHaveDuplicates();
        assertThat(perOutcome(drawn).values()).allMatch(count -> count == 2 || count == 3);
        assertThat(perOutcome(drawn)).hasSize(4);
    }

    @Test
    void theSameSeedDrawsTheSame() {
        assertThat(draw(module, Set.of(), 42)).isEqualTo(draw(module, Set.of(), 42));
        assertThat(draw(module, Set.of(), 42)).isNotEqualTo(draw(module, Set.of(), 43));
    }

    @Test
    void optionsAreShuffledAndNoneIsLost() {
        var orders = draw(module, Set.of(), 1).stream()
                .map(Draw.Question::optionOrder)
                .toList();

        assertThat(orders).allSatisfy(order -> assertThat(order).containsExactlyInAnyOrder("a", "b", "c", "d"));
        assertThat(orders).anySatisfy(order -> assertThat(order).isNotEqualTo(List.of("a", "b", "c", "d")));
    }

    @Test
    void questionsNotMetBeforeComeFirst() {
        var first = Set.copyOf(ids(draw(module, Set.of(), 1)));
        var second = ids(draw(module, first, 2));

        assertThat(second.stream().filter(first::contains)).hasSizeLessThanOrEqualTo(2); // One outcome has only three.
    }

    @Test
    void anOutcomeWithFewQuestionsIsFilledUpFromOthers() {
        assertThat(perOutcome(ids(draw(Bank.of(1, 20), Set.of(), 5))))
                .containsEntry("O1", 1L)
                .containsEntry("O2", 9L);
    }

    @Test
    void aBankThatIsTooSmallIsAskedAsAWhole() {
        assertThat(draw(Bank.of(2, 3), Set.of(), 5)).hasSize(5);
    }

    @Test
    void criticalQuestionsAreAlwaysAsked() {
        var items = new ArrayList<>(module.items());
        items.replaceAll(item -> item.id().endsWith("-1") ? Bank.critical(item) : item);
        var strict = Bank.of(module.outcomes(), items);

        assertThat(LongStream.range(0, 50).mapToObj(seed -> ids(draw(strict, Set.of(), seed))))
                .allSatisfy(drawn -> assertThat(drawn)
                        .contains("O1-1", "O2-1", "O3-1", "O4-1")
                        .hasSize(10));
    }

    @Test
    void retiredQuestionsAreNotAsked() {
        var items = new ArrayList<>(module.items());
        items.replaceAll(item -> item.outcome().equals("O4") ? Bank.retiring(item, Bank.DAY.minusDays(1)) : item);
        var drawn = ids(draw(Bank.of(module.outcomes(), items), Set.of(), 1));

        assertThat(perOutcome(drawn)).doesNotContainKey("O4").hasSize(3);
    }

    @Test
    void aQuestionIsStillAskedOnTheDayItRetires() {
        var last = Bank.retiring(Bank.single("O1-1", "O1"), Bank.DAY);

        assertThat(draw(Bank.of(module.outcomes(), List.<CheckItem>of(last)), Set.of(), 1))
                .hasSize(1);
    }

    @Test
    void stepsAreNeverShownInOrderAndPairsKeepTheirLeftSide() {
        var steps = Bank.item("O1-1", "O1", Type.ORDERING, Key.NONE);
        var pairs = Bank.item("O2-1", "O2", Type.MATCHING, Key.NONE);
        var partners = List.of(new Option("a", "A", "…"), new Option("b", "B", "…"), new Option("x", "X", "…"));
        var items = List.of(steps, pairs.with(partners.subList(0, 2), partners, Key.NONE));
        var bank = Bank.of(module.outcomes(), items);

        assertThat(LongStream.range(0, 200).mapToObj(seed -> draw(bank, Set.of(), seed)))
                .allSatisfy(drawn -> assertThat(drawn)
                        .filteredOn(question -> question.itemId().equals("O1-1"))
                        .singleElement()
                        .satisfies(question -> assertThat(
                                        Answer.of(question.optionOrder()).halfPoints(steps))
                                .isZero()))
                .allSatisfy(drawn -> assertThat(drawn)
                        .filteredOn(question -> question.itemId().equals("O2-1"))
                        .singleElement()
                        .satisfies(question ->
                                assertThat(question.optionOrder()).containsExactlyInAnyOrder("a", "b", "x")));
    }

    private static List<Draw.Question> draw(LearningModule from, Set<String> met, long seed) {
        return Draw.of(from, Bank.DAY, met, seed);
    }

    private static List<String> ids(List<Draw.Question> questions) {
        return questions.stream().map(Draw.Question::itemId).toList();
    }

    private static Map<String, Long> perOutcome(List<String> ids) {
        return ids.stream().collect(groupingBy(id -> id.split("-")[0], Collectors.mapping(id -> id, counting())));
    }
}
