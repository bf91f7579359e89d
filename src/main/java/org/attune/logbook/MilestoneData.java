package org.attune.logbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.attune.identity.Permitted;
import org.attune.logbook.model.Milestone;
import org.attune.logbook.store.MilestoneStore;
import org.attune.shared.PersonalData;
import org.attune.shared.PersonalRecord;
import org.attune.shared.Subject;

/** Milestones of either side. What was confirmed and when stays, for decisions rest on it; words go. */
@ApplicationScoped
@Transactional
@Permitted(system = true)
public class MilestoneData implements PersonalData {

    @Inject
    MilestoneStore milestones;

    @Override
    public Set<Class<?>> entities() {
        return Set.of(Milestone.class);
    }

    @Override
    public String part() {
        return "milestones";
    }

    @Override
    public JsonObject exportOf(Subject subject) {
        if (subject.isClient()) {
            return JsonObject.EMPTY_JSON_OBJECT;
        }
        return new PersonalRecord()
                .each("milestones", milestones.allOf(subject.id()), MilestoneData::exportOf)
                .build();
    }

    @Override
    public void erase(Subject subject) {
        if (!subject.isClient()) {
            milestones.allOf(subject.id()).forEach(Milestone::forgetWords);
        }
    }

    private static PersonalRecord exportOf(Milestone milestone) {
        var settlement = milestone.getSettlement();
        return new PersonalRecord()
                .with("milestone", milestone.getId())
                .with("person", milestone.getPersonId())
                .with("kind", milestone.getKind())
                .with("day", milestone.getDay())
                .with("answers", milestone.getAnswers().toString())
                .with("words", milestone.getWords())
                .with("state", milestone.getState())
                .with("settledBy", settlement == null ? null : settlement.getBy())
                .with("reason", settlement == null ? null : settlement.getReason());
    }
}
