package org.attune.logbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.attune.curriculum.MilestoneKind;
import org.attune.evidence.EvidenceCategory;
import org.attune.evidence.EvidenceLedger;
import org.attune.evidence.NewEvidence;
import org.attune.logbook.model.Milestone;
import org.attune.logbook.model.SafetyGate;

/** What a confirmed milestone tells the ledger. */
@ApplicationScoped
class MilestoneFacts {

    private static final String MINUTES = "minutes";

    @Inject
    EvidenceLedger ledger;

    void confirmed(MilestoneKind kind, Milestone milestone) {
        var settlement = milestone.getSettlement();
        long fact = ledger.record(told(kind, milestone, "milestone"));
        Long mirror = kind.fact().mirror() == null ? null : ledger.record(mirrored(kind, milestone));
        settlement.isFact(fact, mirror);
    }

    /** The fact with the credential that was missing on the day. */
    void verifiedLater(MilestoneKind kind, Milestone milestone) {
        if (stands(kind, milestone)) {
            var settlement = milestone.getSettlement();
            long fact = ledger.replace(
                    milestone.getOrganizationId(),
                    settlement.getFactId(),
                    told(kind, milestone, "milestone-verified"),
                    "verified");
            settlement.isFact(fact, settlement.getMirrorId());
        }
    }

    void takenBack(Milestone milestone) {
        var settlement = milestone.getSettlement();
        for (var fact : Arrays.asList(settlement.getFactId(), settlement.getMirrorId())) {
            if (fact != null) {
                ledger.voidFact(milestone.getOrganizationId(), fact, "taken-back", settlement.getBy());
            }
        }
    }

    private NewEvidence told(MilestoneKind kind, Milestone milestone, String source) {
        var settlement = milestone.getSettlement();
        var fact = NewEvidence.of(kind.kind(), milestone.getOrganizationId(), milestone.getPersonId())
                .on(milestone.getDay())
                .from(source, milestone.getId())
                .by(settlement.getBy())
                .feeding(categories(kind))
                .with("attestedBy", settlement.getBy());
        kind.fact().always().forEach(fact::with);
        answers(milestone).forEach(fact::with);
        if (milestone.getAnswers().containsKey(MINUTES)) {
            fact.lasting(Integer.parseInt(milestone.getAnswers().get(MINUTES)));
        }
        if (kind.fact().confirmerAs() != null) {
            fact.with(kind.fact().confirmerAs(), settlement.getBy());
        }
        if (kind.confirmer().credential() != null) {
            boolean stands = stands(kind, milestone);
            settlement.verified(stands);
            fact.with("mentorValid", stands);
        }
        return fact;
    }

    private static Map<String, String> answers(Milestone milestone) {
        var answers = milestone.getAnswers();
        answers.remove(MINUTES);
        return answers;
    }

    private static NewEvidence mirrored(MilestoneKind kind, Milestone milestone) {
        var settlement = milestone.getSettlement();
        return NewEvidence.of(kind.fact().mirror(), milestone.getOrganizationId(), settlement.getBy())
                .on(milestone.getDay())
                .from("milestone-mirror", milestone.getId())
                .by(settlement.getBy())
                .feeding(categories(kind))
                .with(kind.fact().confirmerAs(), milestone.getPersonId());
    }

    /** Whether the confirmer's credential stood on the day of the act (R5). */
    private boolean stands(MilestoneKind kind, Milestone milestone) {
        return ledger
                .standing(
                        milestone.getOrganizationId(), milestone.getSettlement().getBy())
                .stream()
                .filter(fact -> fact.getKind().equals(kind.confirmer().credential()))
                .filter(fact -> !fact.getHappenedOn().isAfter(milestone.getDay()))
                .anyMatch(fact -> fact.attribute(SafetyGate.VALID_UNTIL)
                        .map(LocalDate::parse)
                        .filter(until -> !until.isBefore(milestone.getDay()))
                        .isPresent());
    }

    private static EvidenceCategory[] categories(MilestoneKind kind) {
        return Arrays.stream(EvidenceCategory.values())
                .filter(category -> kind.fact().feeds().contains(category.word()))
                .toArray(EvidenceCategory[]::new);
    }
}
