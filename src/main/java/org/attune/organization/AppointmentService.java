package org.attune.organization;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attune.identity.AccountService;
import org.attune.identity.CurrentAccount;
import org.attune.identity.MemberService;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.organization.model.Relationship;
import org.attune.organization.model.RoleAssignment;
import org.attune.organization.model.RoleSeparation;
import org.attune.organization.store.Appointments;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;

/**
 * Giving and ending roles and supervision, each dated. Nobody changes their own: the power to appoint must not become
 * the power to listen.
 */
@ApplicationScoped
@Transactional
@Permitted(Role.ORGANIZATION_ADMIN)
public class AppointmentService {

    private static final int FARTHEST_DAYS = 366;

    @Inject
    Appointments appointments;

    @Inject
    MemberService members;

    @Inject
    AccountService accounts;

    @Inject
    CurrentAccount current;

    @Inject
    DutyDay day;

    /** Roles of a person that have not ended. */
    public List<RoleAssignment> rolesOf(long personId) {
        requireMember(personId);
        return appointments.rolesOf(List.of(personId), today());
    }

    /** Supervision of a person that has not ended. */
    public List<Supervision> supervisionOf(long personId) {
        requireMember(personId);
        var found = appointments.relationshipsTo(List.of(personId), RelationshipKind.SUPERVISOR, today());
        var names =
                accounts.namesOf(found.stream().map(Relationship::getHolderId).toList());
        return found.stream()
                .map(relationship -> new Supervision(relationship, names.get(relationship.getHolderId())))
                .toList();
    }

    /** Who can be made somebody's supervisor today, by id. */
    public Map<Long, String> supervisors() {
        var ids = appointments.holders(current.organizationId(), Role.SUPERVISOR, today());
        return accounts.namesOf(ids).entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    }

    /**
     * Gives a role from a day on.
     *
     * @throws Refusal when it is held already or clashes with another one
     */
    public void giveRole(long personId, Role role, LocalDate chosen) {
        var from = near(chosen, "from");
        requireOther(personId);
        if (role == Role.OPERATOR) {
            throw new Refusal("organization", "roles.operator").at("role");
        }
        var held = appointments.lockedRolesOf(personId);
        if (held.stream().anyMatch(one -> one.getRole() == role && one.reaches(from))) {
            throw new Refusal("organization", "roles.held").at("role");
        }
        if (RoleSeparation.forbids(held, role, from)) {
            throw new Refusal("organization", "roles.separate").at("role");
        }
        appointments.add(new RoleAssignment(current.organizationId(), personId, role, from));
    }

    /** Ends a role at once. With supervision the relationships it was for end, too. */
    public void endRole(long assignmentId) {
        var role = appointments
                .role(current.organizationId(), assignmentId)
                .orElseThrow(() -> new NotFoundException("role " + assignmentId));
        requireOther(role.getPersonId());
        var last = lastDay();
        if (!role.reaches(last)) {
            throw new Refusal("organization", "roles.ends-earlier");
        }
        role.end(last);
        if (role.getRole() == Role.SUPERVISOR) {
            appointments.relationshipsBy(role.getPersonId(), last).stream()
                    .filter(relationship -> relationship.getKind() == RelationshipKind.SUPERVISOR)
                    .forEach(relationship -> relationship.end(last));
        }
    }

    /** Makes one person supervisor of another from a day on. */
    public void giveSupervisor(long personId, long supervisorId, LocalDate chosen) {
        var from = near(chosen, "supervisionFrom");
        requireMember(personId);
        requireOther(supervisorId);
        if (personId == supervisorId) {
            throw new Refusal("organization", "supervision.self").at("supervisor");
        }
        var roles = appointments.lockedRolesOf(supervisorId);
        if (roles.stream().noneMatch(role -> role.getRole() == Role.SUPERVISOR && role.reaches(from))) {
            throw new Refusal("organization", "supervision.no-supervisor").at("supervisor");
        }
        boolean already = appointments.relationshipsTo(List.of(personId), RelationshipKind.SUPERVISOR, from).stream()
                .anyMatch(relationship -> relationship.getHolderId() == supervisorId);
        if (already) {
            throw new Refusal("organization", "supervision.already").at("supervisor");
        }
        appointments.add(
                new Relationship(current.organizationId(), RelationshipKind.SUPERVISOR, supervisorId, personId, from));
    }

    /** Ends supervision at once. */
    public void endSupervision(long relationshipId) {
        appointments
                .relationship(current.organizationId(), relationshipId)
                .orElseThrow(() -> new NotFoundException("relationship " + relationshipId))
                .end(lastDay());
    }

    /** Of what ends at once: today it does not hold any more. */
    private LocalDate lastDay() {
        return today().minusDays(1);
    }

    private LocalDate near(LocalDate chosen, String field) {
        var today = today();
        if (chosen == null
                || chosen.isBefore(today.minusDays(FARTHEST_DAYS))
                || chosen.isAfter(today.plusDays(FARTHEST_DAYS))) {
            throw new Refusal("organization", "roles.day").at(field);
        }
        return day.from(chosen, current.zone());
    }

    private void requireOther(long personId) {
        requireMember(personId);
        if (personId == current.id()) {
            throw new Refusal("organization", "person.own");
        }
    }

    private void requireMember(long personId) {
        members.get(current.organizationId(), personId);
    }

    private LocalDate today() {
        return day.today();
    }
}
