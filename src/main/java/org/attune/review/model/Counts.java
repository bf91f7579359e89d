package org.attune.review.model;

import java.util.EnumMap;
import java.util.Map;

/** The tallies of one sheet and the one ratio worth looking at: reflections for each question. */
public record Counts(Map<CountKind, Integer> byKind) {

    public Counts {
        byKind = byKind.isEmpty() ? Map.of() : new EnumMap<>(byKind);
    }

    public int of(CountKind kind) {
        return byKind.getOrDefault(kind, 0);
    }

    public boolean isEmpty() {
        return byKind.values().stream().allMatch(count -> count == 0);
    }

    public int reflections() {
        return sum(CountKind::isReflection);
    }

    public int questions() {
        return sum(CountKind::isQuestion);
    }

    /** Reflections per question, or null while no question was counted. */
    public Double reflectionToQuestionRatio() {
        return questions() == 0 ? null : (double) reflections() / questions();
    }

    private int sum(java.util.function.Predicate<CountKind> which) {
        return byKind.entrySet().stream()
                .filter(entry -> which.test(entry.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
