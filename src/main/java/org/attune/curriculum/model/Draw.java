package org.attune.curriculum.model;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.attune.curriculum.CheckItem;
import org.attune.curriculum.CheckItem.Option;
import org.attune.curriculum.CheckItem.Type;
import org.attune.curriculum.LearningModule;

/**
 * Draws the questions of one try from the bank: every critical one, then as evenly over the outcomes as it goes, so that
 * each outcome is asked for; questions this person has not met before come first.
 */
public final class Draw {

    private final Random chance;
    private final Map<String, Deque<CheckItem>> byOutcome;
    private final List<CheckItem> drawn = new ArrayList<>();

    private Draw(List<CheckItem> bank, Set<String> met, Random chance) {
        this.chance = chance;
        var shuffled = new ArrayList<>(bank);
        Collections.shuffle(shuffled, chance);
        shuffled.sort(Comparator.comparing(item -> met.contains(item.id())));
        this.byOutcome = shuffled.stream()
                .collect(groupingBy(CheckItem::outcome, LinkedHashMap::new, toCollection(ArrayDeque::new)));
    }

    /** A question of a try, with what is mixed in it in the order in which it is shown. */
    public record Question(String itemId, List<String> optionOrder) {}

    /**
     * @param day questions that are retired by then are not asked
     * @param met ids of questions of earlier tries
     * @param seed the same seed draws the same questions
     */
    public static List<Question> of(LearningModule module, LocalDate day, Set<String> met, long seed) {
        var bank = module.items().stream().filter(item -> !item.isRetired(day)).toList();
        var draw = new Draw(bank, met, new Random(seed));
        draw.takeCritical(bank);
        draw.fill(module.check().draw());
        return draw.questions();
    }

    private void takeCritical(List<CheckItem> bank) {
        bank.stream().filter(CheckItem::critical).forEach(item -> {
            drawn.add(item);
            byOutcome.get(item.outcome()).remove(item);
        });
    }

    private void fill(int wanted) {
        var counts = new HashMap<String, Integer>();
        drawn.forEach(item -> counts.merge(item.outcome(), 1, Integer::sum));
        var next = leastAsked(counts);
        while (drawn.size() < wanted && next.isPresent()) {
            drawn.add(byOutcome.get(next.get()).poll());
            counts.merge(next.get(), 1, Integer::sum);
            next = leastAsked(counts);
        }
    }

    private Optional<String> leastAsked(Map<String, Integer> counts) {
        return byOutcome.entrySet().stream()
                .filter(outcome -> !outcome.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .min(Comparator.comparing(outcome -> counts.getOrDefault(outcome, 0)));
    }

    private List<Question> questions() {
        Collections.shuffle(drawn, chance);
        return drawn.stream().map(this::question).toList();
    }

    private Question question(CheckItem item) {
        var mixed = item.type() == Type.MATCHING ? item.partners() : item.options();
        var order = new ArrayList<>(mixed.stream().map(Option::id).toList());
        Collections.shuffle(order, chance);
        if (item.type() == Type.ORDERING && Answer.of(order).halfPoints(item) > 0) {
            Collections.reverse(order); // Nothing is to be right before it was touched.
        }
        return new Question(item.id(), List.copyOf(order));
    }
}
