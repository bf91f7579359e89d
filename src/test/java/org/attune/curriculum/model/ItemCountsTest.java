package org.attune.curriculum.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.attune.curriculum.CheckItem;
import org.attune.curriculum.CheckItem.Key;
import org.attune.curriculum.CheckItem.Type;
import org.attune.curriculum.model.ItemCounts.Given;
import org.attune.curriculum.model.ItemCounts.Part;
import org.junit.jupiter.api.Test;

/** How often each part of a question was chosen. */
class ItemCountsTest {

    private final CheckItem single = Bank.single("i", "O1");
    private final CheckItem pair = Bank.item("i", "O1", Type.BEST_WORST, new Key(Set.of("a"), "d"));

    @Test
    void severalAnswersCountForEachOption() {
        var multiple = Bank.item("i", "O1", Type.MULTIPLE, new Key(Set.of("a", "b"), null));
        var counts = ItemCounts.of(
                multiple, List.of(new Given(List.of("a", "b"), null, 7), new Given(List.of("a", "c"), null, 2)));

        assertThat(counts)
                .containsEntry(new Part("", "Option a", true), 9L)
                .containsEntry(new Part("", "Option b", true), 7L)
                .containsEntry(new Part("", "Option c", false), 2L)
                .containsEntry(new Part("", "Option d", false), 0L);
    }

    @Test
    void stepsCountWhereTheyStandInTheirPlace() {
        var steps = Bank.item("i", "O1", Type.ORDERING, Key.NONE);
        var counts = ItemCounts.of(steps, List.of(new Given(List.of("b", "a", "c", "d"), null, 4)));

        assertThat(counts)
                .containsEntry(new Part("place", "Option a", true), 0L)
                .containsEntry(new Part("place", "Option c", true), 4L);
    }

    @Test
    void aWrongOptionNobodyTakesIsIdle() {
        assertThat(idle(single, new Given(List.of("b"), null, 5), new Given(List.of("c"), null, 5)))
                .isTrue();
        assertThat(idle(
                        single,
                        new Given(List.of("b"), null, 5),
                        new Given(List.of("c"), null, 5),
                        new Given(List.of("d"), null, 1)))
                .isFalse();
    }

    @Test
    void ofBestAndWorstAnOptionWorksWhenItIsNamedEither() {
        assertThat(idle(pair, new Given(List.of("a"), "b", 6), new Given(List.of("c"), "d", 6)))
                .isFalse();
        assertThat(idle(pair, new Given(List.of("a"), "d", 6), new Given(List.of("a"), "b", 6)))
                .isTrue();
    }

    @Test
    void anotherWordingIsAnotherQuestion() {
        var reworded = new CheckItem(
                "i", Type.SINGLE, "O1", "Another stem", single.options(), single.key(), false, single.retire());

        assertThat(ItemDigest.of(reworded)).isNotEqualTo(ItemDigest.of(single));
        assertThat(ItemDigest.of(Bank.critical(single))).isEqualTo(ItemDigest.of(single));
    }

    private static boolean idle(CheckItem item, Given... given) {
        return ItemCounts.hasIdleOption(item, ItemCounts.of(item, List.of(given)));
    }
}
