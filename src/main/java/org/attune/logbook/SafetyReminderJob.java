package org.attune.logbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.attune.evidence.EvidenceLedger;
import org.attune.identity.AccountService;
import org.attune.logbook.SafetyReminders.Reminder;
import org.attune.logbook.model.SafetyGate;
import org.attune.shared.jobs.JobHandler;

/** Sends a reminder unless what runs out was renewed, shortened or taken back meanwhile. */
@ApplicationScoped
@Transactional
class SafetyReminderJob implements JobHandler {

    @Inject
    SafetyReminders reminders;

    @Inject
    EvidenceLedger ledger;

    @Inject
    AccountService accounts;

    @Override
    public String kind() {
        return SafetyReminders.JOB;
    }

    @Override
    public void run(String payload) {
        var reminder = Reminder.read(payload);
        var gate = SafetyGate.of(ledger.standing(reminder.organizationId(), reminder.personId()));
        boolean still = gate.on(accounts.todayOf(reminder.personId())).stream()
                .anyMatch(part -> part.part() == reminder.part()
                        && part.stands()
                        && reminder.until().equals(part.until()));
        if (still) {
            reminders.write(reminder);
        }
    }
}
