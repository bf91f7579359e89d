package org.attune.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.attune.certification.ProgrammeEnrolments;
import org.attune.demo.CohortFile.Staff;
import org.attune.demo.CohortFile.Trainee;
import org.attune.identity.AccountService;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.organization.OrganizationService;
import org.attune.organization.RelationshipKind;

/** Opens the accounts of the cohort, with the password of all demo accounts. */
@ApplicationScoped
@Transactional
@Permitted(system = true)
class CohortPeople {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final String SUPERVISOR = "marta";

    @Inject
    AccountService accounts;

    @Inject
    OrganizationService organizations;

    @Inject
    ProgrammeEnrolments programmes;

    /** Somebody who was taken onto their programme. */
    record Enrolled(long id, long enrolmentId) {}

    public long staff(long organizationId, Staff one, String mark, LocalDate today) {
        return accounts.idOf(mark + one.email()).orElseGet(() -> {
            long id = accounts.open(organizationId, mark + one.email(), one.name(), ZONE, DemoSchool.PASSWORD);
            organizations.giveRole(organizationId, id, Role.valueOf(one.role()), today.minusYears(1));
            return id;
        });
    }

    /** Nothing for somebody who is there already. */
    public Optional<Enrolled> trainee(long organizationId, Trainee one, String mark, LocalDate today) {
        if (accounts.idOf(mark + one.email()).isPresent()) {
            return Optional.empty();
        }
        var since = today.minusDays(one.since());
        long id = accounts.open(organizationId, mark + one.email(), one.name(), ZONE, DemoSchool.PASSWORD);
        organizations.giveRole(organizationId, id, Role.TRAINEE, since);
        return Optional.of(new Enrolled(id, programmes.enrolBySystem(organizationId, id, one.programme(), since)));
    }

    public void supervise(Learner learner, Map<String, Long> people) {
        organizations.relate(
                learner.organizationId(),
                RelationshipKind.SUPERVISOR,
                people.get(SUPERVISOR),
                learner.id(),
                learner.today().minusYears(1));
    }
}
