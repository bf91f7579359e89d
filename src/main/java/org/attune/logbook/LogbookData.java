package org.attune.logbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.attune.identity.Permitted;
import org.attune.logbook.model.SupervisionEntry;
import org.attune.logbook.store.SupervisionEntries;
import org.attune.shared.PersonalData;
import org.attune.shared.PersonalRecord;
import org.attune.shared.Subject;

/** Supervision sessions of either side. Days and minutes stay for the other one's sake; what was written about them goes. */
@ApplicationScoped
@Transactional
@Permitted(system = true)
public class LogbookData implements PersonalData {

    @Inject
    SupervisionEntries entries;

    @Override
    public Set<Class<?>> entities() {
        return Set.of(SupervisionEntry.class);
    }

    @Override
    public String part() {
        return "logbook";
    }

    @Override
    public JsonObject exportOf(Subject subject) {
        if (subject.isClient()) {
            return JsonObject.EMPTY_JSON_OBJECT;
        }
        return new PersonalRecord()
                .each("supervision", entries.allOf(subject.id()), LogbookData::exportOf)
                .build();
    }

    @Override
    public void erase(Subject subject) {
        if (!subject.isClient()) {
            entries.allOf(subject.id()).forEach(SupervisionEntry::forgetReason);
        }
    }

    private static PersonalRecord exportOf(SupervisionEntry entry) {
        return new PersonalRecord()
                .with("entry", entry.getId())
                .with("trainee", entry.getTraineeId())
                .with("supervisor", entry.getSupervisorId())
                .with("day", entry.getTime().day())
                .with("minutes", entry.getTime().minutes())
                .with("state", entry.getState())
                .with("reason", entry.getReason())
                .with("loggedAt", entry.getLoggedAt());
    }
}
