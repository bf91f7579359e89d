package org.attune.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.attune.identity.Permitted;
import org.attune.organization.model.Relationship;
import org.attune.organization.model.RoleAssignment;
import org.attune.organization.store.Appointments;
import org.attune.shared.PersonalData;
import org.attune.shared.PersonalRecord;
import org.attune.shared.Subject;

/** Which roles a person held and who they were to whom, by day. That is all there is to it, so only what stands is ended. */
@ApplicationScoped
@Transactional
@Permitted(system = true)
public class AppointmentData implements PersonalData {

    @Inject
    Appointments appointments;

    @Inject
    DutyDay day;

    @Override
    public Set<Class<?>> entities() {
        return Set.of(RoleAssignment.class, Relationship.class);
    }

    @Override
    public String part() {
        return "appointments";
    }

    @Override
    public JsonObject exportOf(Subject subject) {
        if (subject.isClient()) {
            return JsonObject.EMPTY_JSON_OBJECT;
        }
        return new PersonalRecord()
                .each("roles", appointments.allRolesOf(subject.id()), AppointmentData::exportOf)
                .each("relationships", appointments.allRelationshipsOf(subject.id()), AppointmentData::exportOf)
                .build();
    }

    @Override
    public void erase(Subject subject) {
        if (!subject.isClient()) {
            var today = day.today();
            var yesterday = today.minusDays(1);
            appointments.allRolesOf(subject.id()).stream()
                    .filter(role -> role.reaches(today))
                    .forEach(role -> role.end(yesterday));
            appointments.allRelationshipsOf(subject.id()).stream()
                    .filter(relationship -> relationship.reaches(today))
                    .forEach(relationship -> relationship.end(yesterday));
        }
    }

    private static PersonalRecord exportOf(RoleAssignment role) {
        return new PersonalRecord()
                .with("role", role.getRole())
                .with("from", role.getFrom())
                .with("until", role.getTo());
    }

    private static PersonalRecord exportOf(Relationship relationship) {
        return new PersonalRecord()
                .with("kind", relationship.getKind())
                .with("by", relationship.getHolderId())
                .with("for", relationship.getPersonId())
                .with("from", relationship.getFrom())
                .with("until", relationship.getTo());
    }
}
