package org.attune.certification.model;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.attune.evidence.EvidenceFact;

/**
 * What a fact must carry: attributes with one of several values, attributes that must not have some value, and numbers
 * within bounds. A number that is not there is smaller than any bound: an individual hour has no group size and is no
 * large group; feedback nobody has found useful yet is not useful. {@code minutes} stands for how long the fact lasted.
 */
public record Terms(
        Map<String, Set<String>> where,
        Map<String, Set<String>> unless,
        Map<String, BigDecimal> atLeast,
        Map<String, BigDecimal> atMost) {

    public static final Terms NONE = new Terms(Map.of(), Map.of(), Map.of(), Map.of());
    private static final String MINUTES = "minutes";

    public Terms {
        where = copy(where);
        unless = copy(unless);
        atLeast = Map.copyOf(atLeast);
        atMost = Map.copyOf(atMost);
    }

    public static Terms where(String attribute, String... values) {
        return new Terms(Map.of(attribute, Set.of(values)), Map.of(), Map.of(), Map.of());
    }

    public Terms between(String attribute, BigDecimal least, BigDecimal most) {
        return new Terms(where, unless, Map.of(attribute, least), Map.of(attribute, most));
    }

    public boolean allow(EvidenceFact fact) {
        return where.entrySet().stream().allMatch(wanted -> says(fact, wanted))
                && unless.entrySet().stream().noneMatch(unwanted -> says(fact, unwanted))
                && atLeast.entrySet().stream().allMatch(bound -> compare(fact, bound) >= 0)
                && atMost.entrySet().stream().allMatch(bound -> compare(fact, bound) <= 0);
    }

    private static boolean says(EvidenceFact fact, Map.Entry<String, Set<String>> wanted) {
        return fact.attribute(wanted.getKey())
                .filter(wanted.getValue()::contains)
                .isPresent();
    }

    private static int compare(EvidenceFact fact, Map.Entry<String, BigDecimal> bound) {
        if (MINUTES.equals(bound.getKey())) {
            return BigDecimal.valueOf(fact.getMinutes()).compareTo(bound.getValue());
        }
        return ScoreCut.score(fact, bound.getKey())
                .map(number -> number.compareTo(bound.getValue()))
                .orElse(-1);
    }

    private static Map<String, Set<String>> copy(Map<String, Set<String>> values) {
        return values.entrySet().stream()
                .collect(toUnmodifiableMap(Map.Entry::getKey, one -> Set.copyOf(one.getValue())));
    }
}
