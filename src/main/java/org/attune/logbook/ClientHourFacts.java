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
import org.attune.logbook.model.ClientHour;
import org.attune.logbook.model.SafetyGate;
import org.attune.shared.Refusal;
import org.attune.shared.web.Dates;

/** What a client log asks of the ledger and tells it: nothing else ever feeds client hours (R3). */
@ApplicationScoped
@Transactional
@Permitted(system = true)
class ClientHourFacts {

    @Inject
    EvidenceLedger ledger;

    @Inject
    Dates dates;

    /** @throws Refusal unless the safety gate stood on the day of the session (R17) */
    void requireGate(ClientHour hour) {
        SafetyGate.of(ledger.standing(hour.getOrganizationId(), hour.getTraineeId()))
                .firstGap(hour.getDay())
                .ifPresent(gap -> {
                    throw new Refusal(
                                    "logbook",
                                    "refused.gate." + gap.part() + "." + gap.state(),
                                    dates.fullDay(hour.getDay()),
                                    dates.fullDay(gap.until()))
                            .at("day");
                });
    }

    void logged(ClientHour hour) {
        hour.isFact(ledger.record(told(hour, "client-hour-logged").by(hour.getTraineeId())));
    }

    /** The signature is a fact of its own, which takes the place of the unsigned one. */
    void attested(ClientHour hour) {
        var signed = told(hour, "client-hour-attested").by(hour.getSettledBy()).with("attestedBy", hour.getSettledBy());
        hour.isFact(ledger.replace(hour.getOrganizationId(), hour.getFactId(), signed, "attested"));
    }

    /** The hour counts as before, with a client nobody can tell from others. */
    void unlisted(ClientHour hour) {
        var unlisted = told(hour, "client-hour-unlisted").by(hour.getTraineeId());
        hour.isFact(ledger.replace(
                hour.getOrganizationId(),
                hour.getFactId(),
                hour.isAttested() ? unlisted.with("attestedBy", hour.getSettledBy()) : unlisted,
                "unlisted"));
    }

    void ended(ClientHour hour) {
        ledger.voidFact(
                hour.getOrganizationId(),
                hour.getFactId(),
                hour.getState().name().toLowerCase(Locale.ROOT),
                hour.getSettledBy());
    }

    private static NewEvidence told(ClientHour hour, String source) {
        return NewEvidence.of(EvidenceKind.CLIENT_HOUR, hour.getOrganizationId(), hour.getTraineeId())
                .on(hour.getDay())
                .lasting(hour.getMinutes())
                .from(source, hour.getId())
                .feeding(EvidenceCategory.CLIENT_HOURS)
                .with("client", hour.getClientId() == null ? "unlisted" : hour.getClientId())
                .with("format", hour.getFormat().name().toLowerCase(Locale.ROOT))
                .with("size", hour.getSize())
                .with("paid", hour.isPaid())
                .with("reciprocal", hour.isReciprocal());
    }
}
