package org.attune.review.model;

import static java.util.stream.Collectors.joining;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The tallies of one sheet and the one ratio worth looking at: reflections for each question. Never changed; another
 * tally makes another value.
 */
public record Counts(Map<CountKind, Integer> byKind) {

    public static final Counts NONE = new Counts(Map.of());

    private static final int MOST = 999;

    public Counts {
        var copy = new EnumMap<CountKind, Integer>(CountKind.class);
        copy.putAll(byKind);
        byKind = Collections.unmodifiableMap(copy);
    }

    /** With more, or fewer, of a kind; a tally never falls below nothing. */
    public Counts with(CountKind kind, int change) {
        var changed = new EnumMap<CountKind, Integer>(CountKind.class);
        changed.putAll(byKind);
        changed.put(kind, Math.max(0, Math.min(MOST, of(kind) + change)));
        return new Counts(changed);
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

    /** One line that is the same for the same tallies, for signing. */
    String written() {
        return byKind.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(joining(" "));
    }

    private int sum(Predicate<CountKind> which) {
        return byKind.entrySet().stream()
                .filter(entry -> which.test(entry.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
