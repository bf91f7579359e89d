package org.attune.curriculum.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.attune.curriculum.CheckItem;
import org.attune.curriculum.CheckItem.Option;
import org.attune.curriculum.Clip;

/**
 * How often each part of a question was chosen, from how often each whole answer was given. For best and worst each
 * option is counted for either, for steps how many had it in its place, for pairs how many found the partner. Short
 * answers are counted by their marks alone: nobody's words are looked at.
 */
public final class ItemCounts {

    /** A whole answer, and how many gave it. */
    public record Given(List<String> chosen, String worst, long people) {}

    /** A part of a question: its text, and whether it belongs to the right answer. */
    public record Part(String kind, String text, boolean right) {}

    private final CheckItem item;
    private final List<Given> given;
    private final Map<Part, Long> counts = new LinkedHashMap<>();

    private ItemCounts(CheckItem item, List<Given> given) {
        this.item = item;
        this.given = given;
    }

    public static Map<Part, Long> of(CheckItem item, List<Given> given) {
        var counts = new ItemCounts(item, given);
        switch (item.type()) {
            case SINGLE, MULTIPLE -> item.options().forEach(counts::chosen);
            case BEST_WORST -> item.options().forEach(counts::bestAndWorst);
            case ORDERING -> item.options().forEach(counts::inPlace);
            case MATCHING -> item.options().forEach(counts::paired);
            case SPOT_THE_MOMENT -> item.clip().lines().forEach(counts::marked);
            case SHORT -> {
                return Map.of();
            }
        }
        return counts.counts;
    }

    private void chosen(Option option) {
        put(
                "",
                option.text(),
                item.key().right().contains(option.id()),
                each -> each.chosen().contains(option.id()));
    }

    private void bestAndWorst(Option option) {
        chosen(option);
        counts.put(
                new Part("worst", option.text(), option.id().equals(item.key().worst())),
                count(each -> option.id().equals(each.worst())));
    }

    private void inPlace(Option step) {
        int place = item.options().indexOf(step);
        put("place", step.text(), true, each -> each.chosen().indexOf(step.id()) == place);
    }

    private void paired(Option left) {
        put("pair", left.text(), true, each -> each.chosen().contains(left.id() + "=" + left.id()));
    }

    private void marked(Clip.Line line) {
        put(
                "",
                line.time() + " " + line.who() + ": " + line.text(),
                item.clip().isRight(line.at()),
                each -> each.chosen().contains(String.valueOf(line.at())));
    }

    private void put(String kind, String text, boolean right, Predicate<Given> chose) {
        counts.put(new Part(kind, text, right), count(chose));
    }

    private long count(Predicate<Given> chose) {
        return given.stream().filter(chose).mapToLong(Given::people).sum();
    }

    /** Whether somebody could have chosen something wrong that nobody ever did: it does no work. */
    public static boolean hasIdleOption(CheckItem item, Map<Part, Long> counts) {
        return switch (item.type()) {
            case SINGLE, MULTIPLE ->
                counts.entrySet().stream().anyMatch(part -> !part.getKey().right() && part.getValue() == 0);
            case BEST_WORST ->
                item.options().stream()
                        .anyMatch(option -> counts.entrySet().stream()
                                        .filter(part -> part.getKey().text().equals(option.text()))
                                        .mapToLong(Map.Entry::getValue)
                                        .sum()
                                == 0);
            default -> false;
        };
    }
}
