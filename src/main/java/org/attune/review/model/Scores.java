package org.attune.review.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a set of marks amounts to. Passing is conjunctive: every required domain reaches the floor and no critical
 * behaviour is missed; there is no total in which one could make up for another (R14).
 *
 * @param domains one score per domain, in the rubric's order
 * @param missedCritical critical behaviours rated under the floor, or not observed although there was a chance; "no
 *     opportunity" misses nothing
 */
public record Scores(List<DomainScore> domains, List<String> missedCritical) {

    public static Scores of(Map<String, Mark> marks, RubricShape shape) {
        return new Scores(
                shape.domains().stream().map(domain -> score(domain, marks)).toList(),
                shape.domains().stream()
                        .flatMap(domain -> domain.behaviours().stream())
                        .filter(behaviour -> shape.critical().contains(behaviour))
                        .filter(behaviour -> isMissed(marks.get(behaviour), shape, behaviour))
                        .toList());
    }

    public boolean criticalMet() {
        return missedCritical.isEmpty();
    }

    private static DomainScore score(RubricShape.Domain domain, Map<String, Mark> marks) {
        var levels = domain.behaviours().stream()
                .map(marks::get)
                .filter(Objects::nonNull)
                .filter(Mark::isLevel)
                .mapToInt(mark -> mark.level().getAsInt())
                .toArray();
        Double mean =
                levels.length == 0 ? null : Arrays.stream(levels).average().getAsDouble();
        return new DomainScore(
                domain.id(),
                domain.required(),
                domain.floor(),
                mean,
                levels.length,
                domain.behaviours().size());
    }

    /** In domains that need no answer, a critical behaviour is judged only when a cue led to an answer. */
    private static boolean isMissed(Mark mark, RubricShape shape, String behaviour) {
        var domain = shape.domainOf(behaviour).orElseThrow();
        if (mark == null) {
            return domain.required();
        }
        return mark == Mark.NOT_OBSERVED
                || mark.level().isPresent() && mark.level().getAsInt() < domain.floor();
    }
}
