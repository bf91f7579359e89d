package org.attune.certification.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attune.evidence.EvidenceFact;
import org.attune.evidence.EvidenceKind;

/**
 * Who may not decide about whom (R6). A lead who is or was that trainee's supervisor, mentor or manager stands too close;
 * so does one whose own signature is among the evidence. The first is declared, the second computed.
 */
public final class SeparationOfDuties {

    /** Why somebody may not decide; each has words under {@code conflict.<name>}. */
    public enum Conflict {
        SELF,
        RELATED,
        SIGNED_EVIDENCE
    }

    private static final Set<String> SIGNED =
            Set.of(EvidenceKind.SUPERVISION, EvidenceKind.MENTOR_COACHING, EvidenceKind.RECORDING_REVIEWED);
    private static final List<String> SIGNERS = List.of("attestedBy", "supervisor", "mentor", "reviewer");

    private SeparationOfDuties() {}

    /** @param related whether the lead stands in a dated relationship of care or management to the person */
    public static Optional<Conflict> conflict(
            long leadId, long personId, boolean related, Collection<EvidenceFact> evidence) {
        if (leadId == personId) {
            return Optional.of(Conflict.SELF);
        }
        if (related) {
            return Optional.of(Conflict.RELATED);
        }
        return evidence.stream()
                .filter(fact -> SIGNED.contains(fact.getKind()))
                .filter(fact -> isSignedBy(fact, leadId))
                .map(fact -> Conflict.SIGNED_EVIDENCE)
                .findFirst();
    }

    private static boolean isSignedBy(EvidenceFact fact, long leadId) {
        return Long.valueOf(leadId).equals(fact.getRecordedBy())
                || SIGNERS.stream().anyMatch(attribute -> fact.says(attribute, leadId));
    }
}
