package org.attune.curriculum.model;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What may be told of a group (R20). Of fewer than five people nothing is told, and of fewer than ten no figure that
 * would pretend to mean something. A count of one to four is hidden, and where only one is hidden the next smallest goes
 * with it, because it could be found by subtraction. That nobody chose something is told: it is about no one.
 */
public final class GroupFloor {

    /** The smallest group of which anything is told. */
    public static final int K = 5;

    /** The smallest group for which figures are computed. */
    public static final int ENOUGH = 10;

    private GroupFloor() {}

    public static boolean isTold(long people) {
        return people >= K;
    }

    public static boolean isEnough(long people) {
        return people >= ENOUGH;
    }

    /** The counts as they may be told; a hidden one is null. */
    public static <T> Map<T, Long> told(Map<T, Long> counts) {
        var told = new LinkedHashMap<T, Long>();
        counts.forEach((part, count) -> told.put(part, count > 0 && count < K ? null : count));
        boolean one = told.values().stream().filter(Objects::isNull).count() == 1;
        if (one) {
            smallest(told).ifPresent(part -> told.put(part, null));
        }
        return told;
    }

    private static <T> Optional<T> smallest(Map<T, Long> told) {
        List<Map.Entry<T, Long>> seen = told.entrySet().stream()
                .filter(entry -> entry.getValue() != null && entry.getValue() > 0)
                .toList();
        return seen.stream().min(Comparator.comparing(Map.Entry::getValue)).map(Map.Entry::getKey);
    }
}
