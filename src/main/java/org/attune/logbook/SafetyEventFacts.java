package org.attune.logbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.attune.evidence.EvidenceLedger;
import org.attune.evidence.NewEvidence;
import org.attune.logbook.model.SafetyEvent;
import org.attune.logbook.model.SafetyGate;
import org.attune.logbook.model.SafetyGate.Part;

/** What the ledger knows of a safety event: from when to when clocks stood still, and nothing else. */
@ApplicationScoped
class SafetyEventFacts {

    @Inject
    EvidenceLedger ledger;

    @Inject
    SafetyReminders reminders;

    void stopped(SafetyEvent event, NewEvidence leave) {
        event.isFact(ledger.record(leave));
    }

    /** Puts the real end in place, and plans the letters anew for a drill that lasts longer now. */
    void running(SafetyEvent event, NewEvidence leave, LocalDate today) {
        event.isFact(ledger.replace(event.getOrganizationId(), event.getFactId(), leave, "closed"));
        SafetyGate.of(ledger.standing(event.getOrganizationId(), event.getTraineeId())).on(today).stream()
                .filter(part -> part.part() == Part.DRILL && part.stands())
                .forEach(part ->
                        reminders.plan(event.getOrganizationId(), event.getTraineeId(), Part.DRILL, part.until()));
    }
}
