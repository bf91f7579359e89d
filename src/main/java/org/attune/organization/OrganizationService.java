package org.attune.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.organization.model.Organization;
import org.attune.organization.model.Relationship;
import org.attune.organization.model.RoleAssignment;
import org.attune.organization.store.Organizations;
import org.attune.shared.NotFoundException;

/** What other features ask about an organization: who holds a role, and who is what to whom on a given day. */
@ApplicationScoped
@Transactional
@Permitted(system = true)
public class OrganizationService {

    @Inject
    Organizations organizations;

    @Inject
    DutyDay day;

    @Inject
    Clock clock;

    /**
     * The organization's name.
     *
     * @throws NotFoundException for an unknown id
     */
    public String nameOf(long organizationId) {
        return organizations
                .find(organizationId)
                .map(Organization::getName)
                .orElseThrow(() -> new NotFoundException("organization " + organizationId));
    }

    /** Whether any organization exists yet. */
    public boolean isEmpty() {
        return !organizations.hasAny();
    }

    /** Whether this person holds the role in this organization today. */
    public boolean holds(long organizationId, long personId, Role role) {
        return organizations.holds(organizationId, personId, role, today());
    }

    /** Who holds the role in this organization today, whether or not they can still sign in. */
    public List<Long> holdersOf(long organizationId, Role role) {
        return organizations.holders(organizationId, role, today());
    }

    /** Who of these people holds the role in this organization today, in one statement. */
    public List<Long> holdersAmong(long organizationId, Collection<Long> people, Role role) {
        return people.isEmpty() ? List.of() : organizations.holdersAmong(organizationId, people, role, today());
    }

    /** Who of these people holds the role of supervisor and supervises this trainee today, in one statement. */
    public List<Long> supervisorsAmong(long organizationId, Collection<Long> people, long traineeId) {
        return people.isEmpty() ? List.of() : organizations.holdersForAmong(organizationId, people, traineeId, today());
    }

    /** Roles this person holds today. */
    public List<Role> rolesOf(long personId) {
        return organizations.rolesOf(personId, today());
    }

    /** Today's supervisors of a trainee, the latest first. */
    public List<Long> supervisorsOf(long traineeId) {
        return organizations.holdersFor(traineeId, RelationshipKind.SUPERVISOR, today());
    }

    /** Today's supervisees of a supervisor. */
    public List<Long> superviseesOf(long supervisorId) {
        return organizations.personsOf(supervisorId, RelationshipKind.SUPERVISOR, today());
    }

    /** Whether one supervises the other today. */
    public boolean supervises(long supervisorId, long traineeId) {
        return supervisorsOf(traineeId).contains(supervisorId);
    }

    /** Whether one supervised the other on that day (R5). */
    public boolean supervises(long supervisorId, long traineeId, LocalDate day) {
        return organizations
                .holdersFor(traineeId, RelationshipKind.SUPERVISOR, day)
                .contains(supervisorId);
    }

    /** Today's line managers of a person; they never read what this person wrote for themselves. */
    public List<Long> managersOf(long personId) {
        return organizations.holdersFor(personId, RelationshipKind.LINE_MANAGER, today());
    }

    /** Whose line manager this person is today. */
    public List<Long> managedBy(long managerId) {
        return organizations.personsOf(managerId, RelationshipKind.LINE_MANAGER, today());
    }

    /** Who of these people holds one of these roles in this organization today and none of those, in one statement. */
    public List<Long> holdersOfAny(long organizationId, Collection<Long> people, Set<Role> roles, Set<Role> none) {
        return people.isEmpty() ? List.of() : organizations.holdersOfAny(organizationId, people, roles, none, today());
    }

    /** Whether one ever stood in any of these relationships to the other: what has ended still binds a judge (R6). */
    public boolean wasEverTo(long holderId, long personId, Collection<RelationshipKind> kinds) {
        return organizations.everHeld(holderId, personId, kinds);
    }

    /** For whom this person ever stood in one of these relationships. */
    public List<Long> everUnder(long holderId, Collection<RelationshipKind> kinds) {
        return organizations.everUnder(holderId, kinds);
    }

    /** Founds an organization. */
    public long found(String name) {
        var organization = new Organization(name, clock.instant());
        organizations.add(organization);
        return organization.getId();
    }

    /** Gives a role from a day on. */
    public void giveRole(long organizationId, long personId, Role role, LocalDate from) {
        organizations.add(new RoleAssignment(organizationId, personId, role, from));
    }

    /** Makes one person supervisor, mentor, manager or assessor of another from a day on. */
    public void relate(long organizationId, RelationshipKind kind, long holderId, long personId, LocalDate from) {
        organizations.add(new Relationship(organizationId, kind, holderId, personId, from));
    }

    private LocalDate today() {
        return day.today();
    }
}
