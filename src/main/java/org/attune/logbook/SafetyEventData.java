package org.attune.logbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.attune.identity.Permitted;
import org.attune.logbook.model.SafetyEvent;
import org.attune.logbook.store.SafetyEventStore;
import org.attune.shared.PersonalData;
import org.attune.shared.PersonalRecord;
import org.attune.shared.Subject;

/** Safety events of either side. That deadlines stood still stays, for others rest on it; the words go. */
@ApplicationScoped
@Transactional
@Permitted(system = true)
public class SafetyEventData implements PersonalData {

    @Inject
    SafetyEventStore events;

    @Inject
    SafetyEventSeal seal;

    @Override
    public Set<Class<?>> entities() {
        return Set.of(SafetyEvent.class);
    }

    @Override
    public String part() {
        return "safety-events";
    }

    @Override
    public JsonObject exportOf(Subject subject) {
        if (subject.isClient()) {
            return JsonObject.EMPTY_JSON_OBJECT;
        }
        return new PersonalRecord()
                .each("events", events.allOf(subject.id()), this::exportOf)
                .build();
    }

    @Override
    public void erase(Subject subject) {
        if (!subject.isClient()) {
            events.allOf(subject.id()).forEach(SafetyEvent::forgetWords);
        }
    }

    private PersonalRecord exportOf(SafetyEvent event) {
        var steps = event.getSteps();
        return new PersonalRecord()
                .with("event", event.getId())
                .with("trainee", event.getTraineeId())
                .with("supervisor", event.getSupervisorId())
                .with("noticedAt", event.getNoticedAt())
                .with("immediacy", steps.getImmediacy())
                .with("safe", steps.isSafe())
                .with("emergency", steps.isEmergency())
                .with("referred", steps.isReferred())
                .with("death", steps.isDeath())
                .with("toldAt", event.getToldAt())
                .with("debriefedAt", event.getDebriefedAt())
                .with("closedAt", event.getClosedAt())
                .with("words", seal.open(event));
    }
}
