package org.attune.certification.model;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attune.evidence.EvidenceFact;

/**
 * What a requirement is judged on: the facts that stand for one person, the day of judging in that person's zone, and
 * the other requirements of the set, of which one may ask whether they were met on the day of an act (R5). Facts of a
 * later day do not count yet.
 */
public final class Situation {

    private final Map<String, List<EvidenceFact>> byKind;
    private final Map<String, Requirement> requirements;
    private final Map<String, Boolean> judgedBefore;
    private final LocalDate today;

    public Situation(List<EvidenceFact> facts, LocalDate today) {
        this(facts, today, List.of());
    }

    public Situation(List<EvidenceFact> facts, LocalDate today, Collection<Requirement> requirements) {
        this.byKind = facts.stream().collect(groupingBy(EvidenceFact::getKind));
        this.requirements = requirements.stream().collect(toMap(Requirement::id, one -> one));
        this.judgedBefore = new HashMap<>();
        this.today = today;
    }

    private Situation(Situation later, LocalDate day) {
        byKind = later.byKind;
        requirements = later.requirements;
        judgedBefore = later.judgedBefore;
        today = day;
    }

    public LocalDate today() {
        return today;
    }

    /** The facts a filter lets through, oldest first as the ledger gives them. */
    public List<EvidenceFact> matching(FactFilter filter) {
        return byKind.getOrDefault(filter.kind(), List.of()).stream()
                .filter(fact -> !fact.getHappenedOn().isAfter(today))
                .filter(fact -> filter.matches(fact, today))
                .filter(fact -> filter.whileMet() == null || wasMet(filter.whileMet(), fact.getHappenedOn()))
                .toList();
    }

    /** Whether another requirement of the set was met on a day, by what had happened until then. */
    public boolean wasMet(String requirementId, LocalDate day) {
        var key = requirementId + " " + day;
        var known = judgedBefore.get(key);
        if (known == null) {
            known = requirement(requirementId)
                    .predicate()
                    .judge(new Situation(this, day))
                    .met();
            judgedBefore.put(key, known);
        }
        return known;
    }

    String titleOf(String requirementId) {
        return requirement(requirementId).title();
    }

    private Requirement requirement(String id) {
        var requirement = requirements.get(id);
        if (requirement == null) {
            throw new IllegalArgumentException("There is no requirement " + id + " in this set");
        }
        return requirement;
    }
}
