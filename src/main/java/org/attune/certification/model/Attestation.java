package org.attune.certification.model;

import java.util.List;
import org.attune.evidence.EvidenceFact;
import org.attune.evidence.EvidenceKind;

/**
 * A named person says so. A fact without a person behind it attests nothing, and a decision that says "not yet" is a
 * decision, but not this one.
 */
public record Attestation(FactFilter filter) implements Predicate {

    public static final String OUTCOME = "outcome";
    public static final String AWARD = "award";

    @Override
    public Finding judge(Situation situation) {
        List<EvidenceFact> said = situation.matching(filter).stream()
                .filter(fact -> fact.getRecordedBy() != null)
                .filter(fact -> fact.attribute(OUTCOME).map(AWARD::equals).orElse(true))
                .toList();
        boolean met = !said.isEmpty();
        return Finding.of(met, said, Sentence.of("attestation." + filter.kind() + (met ? ".met" : ".short")));
    }

    /** The programme lead's decision, which can only follow when everything else is met. */
    public boolean isDecision() {
        return EvidenceKind.LEAD_DECISION.equals(filter.kind());
    }
}
