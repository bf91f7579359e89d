package org.attune.logbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.attune.evidence.EvidenceCategory;
import org.attune.evidence.EvidenceFact;
import org.attune.evidence.EvidenceKind;
import org.attune.evidence.EvidenceLedger;
import org.attune.evidence.NewEvidence;
import org.attune.identity.Permitted;
import org.attune.logbook.model.GatekeeperCertificate;
import org.attune.logbook.model.SafetyDrill;
import org.attune.logbook.model.SafetyGate;
import org.attune.logbook.model.SafetyGate.Part;

/** What the safety gate rests on, as facts. */
@ApplicationScoped
@Transactional
@Permitted(system = true)
class SafetyFacts {

    @Inject
    EvidenceLedger ledger;

    @Inject
    SafetyReminders reminders;

    List<EvidenceFact> standing(long organizationId, long personId) {
        return ledger.standing(organizationId, personId);
    }

    void passed(SafetyDrill drill) {
        drill.isFact(
                ledger.record(NewEvidence.of(EvidenceKind.SAFETY_DRILL, drill.getOrganizationId(), drill.getTraineeId())
                        .on(drill.getDay())
                        .from("safety-drill", drill.getId())
                        .by(drill.getAssessorId())
                        .feeding(EvidenceCategory.ASSESSMENT)
                        .with("scenario", drill.getScenario())
                        .with("assessor", drill.getAssessorId())
                        .with(SafetyGate.VALID_UNTIL, drill.getValidUntil())));
        reminders.plan(drill.getOrganizationId(), drill.getTraineeId(), Part.DRILL, drill.getValidUntil());
    }

    /**
     * A drill that was not passed holds client work from its day on (E19). What stood until then stays true for the days
     * before: the earlier fact gives way to one that ends the day before.
     */
    void failed(SafetyDrill drill) {
        var eve = drill.getDay().minusDays(1);
        for (var fact : standing(drill.getOrganizationId(), drill.getTraineeId())) {
            boolean reaches = fact.getKind().equals(EvidenceKind.SAFETY_DRILL)
                    && fact.attribute(SafetyGate.VALID_UNTIL)
                            .map(LocalDate::parse)
                            .filter(eve::isBefore)
                            .isPresent();
            if (reaches) {
                shorten(drill, fact, eve);
            }
        }
    }

    private void shorten(SafetyDrill drill, EvidenceFact fact, LocalDate lastDay) {
        if (fact.getHappenedOn().isAfter(lastDay)) {
            ledger.voidFact(fact.getOrganizationId(), fact.getId(), "drill-not-passed", drill.getAssessorId());
            return;
        }
        var shorter = NewEvidence.of(EvidenceKind.SAFETY_DRILL, fact.getOrganizationId(), fact.getPersonId())
                .on(fact.getHappenedOn())
                .from("safety-drill-held", drill.getId() + "/" + fact.getId())
                .by(drill.getAssessorId())
                .feeding(EvidenceCategory.ASSESSMENT);
        fact.getAttributes().forEach(shorter::with);
        shorter.with(SafetyGate.VALID_UNTIL, lastDay);
        ledger.replace(fact.getOrganizationId(), fact.getId(), shorter, "drill-not-passed");
    }

    void confirmed(GatekeeperCertificate certificate) {
        certificate.isFact(ledger.record(NewEvidence.of(
                        EvidenceKind.GATEKEEPER_CERTIFICATE,
                        certificate.getOrganizationId(),
                        certificate.getTraineeId())
                .on(certificate.getEarnedOn())
                .from("gatekeeper", certificate.getId())
                .by(certificate.getSettledBy())
                .with("course", certificate.getCourse().name().toLowerCase(Locale.ROOT))
                .with("attestedBy", certificate.getSettledBy())
                .with(SafetyGate.VALID_UNTIL, certificate.getValidUntil())));
        reminders.plan(
                certificate.getOrganizationId(),
                certificate.getTraineeId(),
                Part.CERTIFICATE,
                certificate.getValidUntil());
    }

    void takenBack(GatekeeperCertificate certificate) {
        ledger.voidFact(
                certificate.getOrganizationId(), certificate.getFactId(), "taken-back", certificate.getSettledBy());
    }
}
