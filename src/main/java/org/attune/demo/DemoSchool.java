package org.attune.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.attune.certification.ProgrammeEnrolments;
import org.attune.identity.AccountService;
import org.attune.identity.Role;
import org.attune.organization.OrganizationService;
import org.attune.organization.RelationshipKind;
import org.attune.shared.ApplicationReady;
import org.attune.shared.config.AttuneConfig;
import org.attune.shared.jobs.Jobs;

/** Founds the demo school and a second organization whose data must stay out of the first one's sight. */
@ApplicationScoped
@Transactional
public class DemoSchool {

    /** Password of all demo accounts. */
    static final String PASSWORD = "attune-demo";

    private static final String PROGRAMME = "efc-starter";
    private static final String FULL_PROGRAMME = "empathy-first-coach";
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    @Inject
    AttuneConfig config;

    @Inject
    OrganizationService organizations;

    @Inject
    AccountService accounts;

    @Inject
    ProgrammeEnrolments programmes;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    void load(@Observes @Priority(ApplicationReady.DEMO) ApplicationReady ready) {
        if (config.demo() && organizations.isEmpty()) {
            foundLindenhof();
            foundOtherSchool();
        }
    }

    private void foundLindenhof() {
        long school = organizations.found("Lindenhof School of Coaching");
        long trainee = person(school, "trainee@demo.test", "Ana Petrović", Role.TRAINEE);
        long supervisor = person(school, "supervisor@demo.test", "Marta Lindqvist", Role.SUPERVISOR);
        person(school, "assessor@demo.test", "Tomas Okafor", Role.ASSESSOR);
        person(school, "lead@demo.test", "Ingrid Sørensen", Role.PROGRAMME_LEAD);
        person(school, "admin@demo.test", "Paul Brandt", Role.ORGANIZATION_ADMIN);
        organizations.relate(school, RelationshipKind.SUPERVISOR, supervisor, trainee, longAgo());
        programmes.enrolBySystem(school, trainee, PROGRAMME);
        long learner = person(school, "learner@demo.test", "Jonas Weiler", Role.TRAINEE);
        organizations.relate(school, RelationshipKind.SUPERVISOR, supervisor, learner, longAgo());
        programmes.enrolBySystem(school, learner, FULL_PROGRAMME);
        if (config.demoCohort()) {
            jobs.enqueue(Cohort.KIND, String.valueOf(school));
        }
    }

    private void foundOtherSchool() {
        long school = organizations.found("Harbour Coaching Academy");
        long trainee = person(school, "trainee@other.test", "Noa Levi", Role.TRAINEE);
        long supervisor = person(school, "supervisor@other.test", "Sven Aalto", Role.SUPERVISOR);
        person(school, "lead@other.test", "Grace Mbeki", Role.PROGRAMME_LEAD);
        person(school, "admin@other.test", "Li Wei", Role.ORGANIZATION_ADMIN);
        organizations.relate(school, RelationshipKind.SUPERVISOR, supervisor, trainee, longAgo());
        programmes.enrolBySystem(school, trainee, PROGRAMME);
    }

    private long person(long school, String email, String name, Role role) {
        long id = accounts.open(school, email, name, ZONE, PASSWORD);
        organizations.giveRole(school, id, role, longAgo());
        return id;
    }

    private LocalDate longAgo() {
        return LocalDate.now(clock.withZone(ZONE)).minusYears(1);
    }
}
