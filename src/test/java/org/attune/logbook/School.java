package org.attune.logbook;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;
import org.attune.evidence.EvidenceKind;
import org.attune.evidence.EvidenceLedger;
import org.attune.evidence.NewEvidence;
import org.attune.identity.AccountService;
import org.attune.identity.Role;
import org.attune.organization.OrganizationService;
import org.attune.organization.RelationshipKind;
import org.attune.testing.SignedInAs;

/** For in-container tests: a school with a trainee, her supervisor, an assessor and a lead. */
@Dependent
public class School {

    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final AtomicInteger COUNT = new AtomicInteger();

    @Inject
    AccountService accounts;

    @Inject
    OrganizationService organizations;

    @Inject
    EvidenceLedger ledger;

    long id;
    long trainee;
    long supervisor;
    long assessor;
    long lead;

    void opens() {
        id = organizations.found("School of hours " + COUNT.incrementAndGet());
        trainee = person("Dev Malik", Role.TRAINEE);
        supervisor = person("Marta Nor", Role.SUPERVISOR);
        assessor = person("Tomas Ode", Role.ASSESSOR);
        lead = person("Inga Ost", Role.PROGRAMME_LEAD);
        organizations.relate(id, RelationshipKind.SUPERVISOR, supervisor, trainee, today().minusYears(1));
    }

    long person(String name, Role role) {
        long person = accounts.open(id, "hours" + COUNT.incrementAndGet() + "@hours.test", name, ZONE, "attune-demo");
        organizations.giveRole(id, person, role, today().minusYears(1));
        return person;
    }

    void supervises(long supervisorId, long traineeId) {
        organizations.relate(id, RelationshipKind.SUPERVISOR, supervisorId, traineeId, today().minusDays(1));
    }

    LocalDate today() {
        return LocalDate.now(ZONE);
    }

    void asTrainee() {
        SignedInAs.somebody(trainee, id, Role.TRAINEE);
    }

    void asSupervisor() {
        SignedInAs.somebody(supervisor, id, Role.SUPERVISOR);
    }

    void asAssessor() {
        SignedInAs.somebody(assessor, id, Role.ASSESSOR);
    }

    void asLead() {
        SignedInAs.somebody(lead, id, Role.PROGRAMME_LEAD);
    }

    /** The three parts of the gate, the drill ending on that day. */
    void gateStandsUntil(LocalDate drillEnds) {
        var since = today().minusYears(1).minusMonths(1);
        ledger.record(NewEvidence.of(EvidenceKind.CHECK_PASSED, id, trainee)
                .on(since)
                .from("check-attempt", trainee)
                .with("module", "M08")
                .with("critical", "all"));
        ledger.record(NewEvidence.of(EvidenceKind.SAFETY_DRILL, id, trainee)
                .on(drillEnds.minusMonths(12))
                .from("safety-drill", "test" + trainee)
                .with("validUntil", drillEnds));
        ledger.record(NewEvidence.of(EvidenceKind.GATEKEEPER_CERTIFICATE, id, trainee)
                .on(since)
                .from("gatekeeper", "test" + trainee)
                .with("validUntil", since.plusMonths(24)));
    }
}
