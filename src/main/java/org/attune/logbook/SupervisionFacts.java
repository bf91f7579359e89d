package org.attune.logbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import org.attune.evidence.EvidenceCategory;
import org.attune.evidence.EvidenceKind;
import org.attune.evidence.EvidenceLedger;
import org.attune.evidence.NewEvidence;
import org.attune.identity.Permitted;
import org.attune.logbook.model.SupervisionEntry;

/** What the logbook tells the ledger: minutes and who signed them, never what was spoken about (R7). */
@ApplicationScoped
@Transactional
@Permitted(system = true)
class SupervisionFacts {

    @Inject
    EvidenceLedger ledger;

    void logged(SupervisionEntry entry) {
        entry.isFact(ledger.record(told(entry, "supervision-logged").by(entry.getLoggedBy())));
    }

    /** The signature is a fact of its own, which takes the place of the unsigned one. */
    void signed(SupervisionEntry entry) {
        var signed = told(entry, "supervision-signed")
                .by(entry.getSupervisorId())
                .with("attestedBy", entry.getSupervisorId());
        entry.isFact(ledger.replace(entry.getOrganizationId(), entry.getFactId(), signed, "signed"));
    }

    void ended(SupervisionEntry entry, long by) {
        ledger.voidFact(
                entry.getOrganizationId(),
                entry.getFactId(),
                entry.getState().name().toLowerCase(Locale.ROOT),
                by);
    }

    private static NewEvidence told(SupervisionEntry entry, String source) {
        var time = entry.getTime();
        var focus = entry.getFocus();
        return NewEvidence.of(EvidenceKind.SUPERVISION, entry.getOrganizationId(), entry.getTraineeId())
                .on(time.day())
                .lasting(time.minutes())
                .from(source, entry.getId())
                .feeding(EvidenceCategory.SUPERVISION, EvidenceCategory.RENEWAL_CREDIT)
                .with("supervisor", entry.getSupervisorId())
                .with("format", time.format().name().toLowerCase(Locale.ROOT))
                .with("size", focus.size())
                .with("functions", SupervisionFocus.written(focus.tasks()))
                .with("eyes", SupervisionFocus.written(focus.eyes()));
    }
}
