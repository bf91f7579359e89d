package org.attune.logbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.attune.curriculum.Enrolments;
import org.attune.evidence.EvidenceLedger;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.logbook.model.DrillRound;
import org.attune.logbook.model.SafetyDrill;
import org.attune.logbook.model.SafetyGate;

/** A trainee's own safety gate: what stands until when, and what to do next (R17). */
@ApplicationScoped
@Transactional
@Permitted(Role.TRAINEE)
public class OwnSafety {

    @Inject
    EvidenceLedger ledger;

    @Inject
    DrillRounds rounds;

    @Inject
    Enrolments enrolments;

    @Inject
    CurrentAccount account;

    @Inject
    Clock clock;

    /** The three parts of the gate today. */
    public List<SafetyGate.Standing> today() {
        return SafetyGate.of(ledger.standing(account.organizationId(), account.id()))
                .on(LocalDate.now(clock.withZone(account.zone())));
    }

    /** Whether the trainee's programme leads through the safety module at all. */
    public boolean isOnModule() {
        return enrolments.isEnrolled(account.id(), SafetyGate.MODULE);
    }

    /** The drills so far, the oldest first. */
    public List<SafetyDrill> drills() {
        return rounds.drillsOf(account.id());
    }

    /** Where the trainee stands between two passed drills. */
    public DrillRound round() {
        return rounds.roundOf(account.id());
    }

    /** What a scenario is called. */
    public String titleOf(String scenario) {
        return rounds.titleOf(scenario);
    }
}
