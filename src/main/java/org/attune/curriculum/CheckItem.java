package org.attune.curriculum;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * One question of a knowledge check. Its key is the option, or options, that answer it; for a question that asks for
 * the best and the worst reply there is one of each. A critical question must be right whatever the total.
 */
public record CheckItem(
        String id,
        Type type,
        String outcome,
        String stem,
        List<Option> options,
        Key key,
        boolean critical,
        LocalDate retire) {

    /** How a question is answered. */
    public enum Type {
        /** One option is right. */
        SINGLE,
        /** Several options are right, and all of them are needed. */
        MULTIPLE,
        /** One option is to be named best and another one worst. */
        BEST_WORST
    }

    /** Something to choose, and why it is or is not what the question looks for. */
    public record Option(String id, String text, String rationale) {}

    /** What answers the question: the right options, and the worst one where that is asked. */
    public record Key(Set<String> right, String worst) {}

    public Option option(String optionId) {
        return options.stream()
                .filter(option -> option.id().equals(optionId))
                .findFirst()
                .orElseThrow();
    }

    /** Whether it is no longer asked on this day. */
    public boolean isRetired(LocalDate day) {
        return day.isAfter(retire);
    }
}
