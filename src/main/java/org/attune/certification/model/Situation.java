package org.attune.certification.model;

import java.time.LocalDate;
import java.util.List;
import org.attune.evidence.EvidenceFact;

/**
 * What a requirement is judged on: the facts that stand for one person and the day of judging, in that person's zone.
 * Facts of a later day do not count yet.
 */
public record Situation(List<EvidenceFact> facts, LocalDate today) {

    public Situation {
        facts = List.copyOf(facts);
    }

    /** The facts a filter lets through, oldest first as the ledger gives them. */
    public List<EvidenceFact> matching(FactFilter filter) {
        return facts.stream()
                .filter(fact -> !fact.getHappenedOn().isAfter(today))
                .filter(fact -> filter.matches(fact, today))
                .toList();
    }
}
