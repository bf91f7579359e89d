package org.attune.review.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attune.curriculum.RubricVersion;

/**
 * As much of a rubric as the rules of rating need: which behaviours belong to which domain, which domains a review must
 * answer in full, which behaviours are critical, and each domain's floor. Words and anchors stay with the curriculum.
 */
public record RubricShape(List<Domain> domains, Set<String> critical) {

    /**
     * One domain.
     *
     * @param required whether a review is not finished before all of its behaviours are answered
     * @param floor the least mean it needs
     */
    public record Domain(String id, boolean required, double floor, List<String> behaviours) {}

    /** Domains that every review of a session answers in full; the others are rated when something called for them. */
    private static final Set<String> ALWAYS = Set.of("D1", "D2", "D3", "D4");

    public static RubricShape of(RubricVersion rubric) {
        return new RubricShape(
                rubric.getDomains().stream()
                        .map(domain -> new Domain(
                                domain.getId(),
                                ALWAYS.contains(domain.getId()),
                                rubric.floorOf(domain.getId()),
                                domain.getBehaviours().stream()
                                        .map(RubricVersion.RatedBehaviour::getId)
                                        .toList()))
                        .toList(),
                rubric.getCritical());
    }

    public RubricShape {
        domains = List.copyOf(domains);
        critical = Set.copyOf(critical);
    }

    /** The behaviours that a finished sheet answers, in the rubric's order. */
    public List<String> requiredBehaviours() {
        return domains.stream()
                .filter(Domain::required)
                .flatMap(domain -> domain.behaviours().stream())
                .toList();
    }

    public boolean knows(String behaviour) {
        return domainOf(behaviour).isPresent();
    }

    public Optional<Domain> domainOf(String behaviour) {
        return domains.stream()
                .filter(domain -> domain.behaviours().contains(behaviour))
                .findFirst();
    }
}
