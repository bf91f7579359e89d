package org.attune.organization;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attune.identity.AccountService;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Member;
import org.attune.identity.MemberService;
import org.attune.identity.MemberService.Host;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.organization.model.GuestList.Guest;
import org.attune.organization.model.Relationship;
import org.attune.organization.model.RoleAssignment;
import org.attune.organization.model.RoleSeparation;
import org.attune.organization.store.Appointments;
import org.attune.shared.Refusal;

/** What the administrator of an organization does with its people: find, invite, close and reopen their accounts. */
@ApplicationScoped
@Transactional
@Permitted(Role.ORGANIZATION_ADMIN)
public class PeopleService {

    public static final int PAGE_SIZE = 25;

    @Inject
    Appointments appointments;

    @Inject
    MemberService members;

    @Inject
    AccountService accounts;

    @Inject
    OrganizationService organizations;

    @Inject
    CurrentAccount current;

    @Inject
    DutyDay day;

    /** One page of the people whose name or address contains a text, and how many there are in all. */
    public record Page(List<PersonRow> rows, long count) {}

    /** Lets administrators pass and nobody else. */
    public void requireAdministrator() {
        // The guard of this class has asked already.
    }

    /** @param number of the page, from 1 */
    public Page find(String text, int number) {
        long count = members.count(current.organizationId(), text);
        int first = Math.max(0, number - 1) * PAGE_SIZE;
        return new Page(rows(members.find(current.organizationId(), text, first, PAGE_SIZE)), count);
    }

    /** One person with their roles of today. */
    public PersonRow person(long personId) {
        return rows(List.of(members.get(current.organizationId(), personId))).get(0);
    }

    /** Invites people, all of them or none, and gives each these roles from today on. */
    public void invite(List<Guest> guests, Set<Role> roles) {
        if (roles.contains(Role.OPERATOR)) {
            throw new Refusal("organization", "roles.operator");
        }
        if (RoleSeparation.clash(roles)) {
            throw new Refusal("organization", "roles.separate");
        }
        var host = host();
        for (var guest : guests) {
            long id = members.invite(host, guest.email(), guest.name());
            roles.forEach(role -> appointments.add(new RoleAssignment(host.organizationId(), id, role, today())));
        }
    }

    /** Sends another invitation. */
    public void inviteAgain(long personId) {
        members.inviteAgain(host(), personId);
    }

    /** Signs a person out for good and ends what they are to others; what they did stays. */
    public void close(long personId) {
        if (personId == current.id()) {
            throw new Refusal("organization", "person.own");
        }
        members.close(current.organizationId(), personId);
        var yesterday = today().minusDays(1);
        appointments.rolesOf(List.of(personId), today()).forEach(role -> role.end(yesterday));
        appointments.relationshipsBy(personId, today()).forEach(relationship -> relationship.end(yesterday));
        appointments
                .relationshipsTo(List.of(personId), RelationshipKind.SUPERVISOR, today())
                .forEach(relationship -> relationship.end(yesterday));
    }

    /** Lets somebody sign in again; roles are to be given anew. */
    public void reopen(long personId) {
        members.reopen(current.organizationId(), personId);
    }

    private List<PersonRow> rows(List<Member> found) {
        var ids = found.stream().map(Member::getId).toList();
        var today = today();
        Map<Long, List<RoleAssignment>> roles = appointments.rolesOf(ids, today).stream()
                .filter(role -> !role.getFrom().isAfter(today))
                .collect(groupingBy(RoleAssignment::getPersonId));
        Map<Long, List<Relationship>> supervisors =
                appointments.relationshipsTo(ids, RelationshipKind.SUPERVISOR, today).stream()
                        .filter(relationship -> !relationship.getFrom().isAfter(today))
                        .collect(groupingBy(Relationship::getPersonId));
        var names = accounts.namesOf(supervisors.values().stream()
                .flatMap(Collection::stream)
                .map(Relationship::getHolderId)
                .collect(toSet()));
        return found.stream()
                .map(member -> new PersonRow(
                        member,
                        roles.getOrDefault(member.getId(), List.of()).stream()
                                .map(RoleAssignment::getRole)
                                .distinct()
                                .sorted()
                                .toList(),
                        supervisors.getOrDefault(member.getId(), List.of()).stream()
                                .map(relationship -> names.get(relationship.getHolderId()))
                                .distinct()
                                .toList()))
                .toList();
    }

    private Host host() {
        return new Host(current.organizationId(), organizations.nameOf(current.organizationId()), current.zone());
    }

    private LocalDate today() {
        return day.today();
    }
}
