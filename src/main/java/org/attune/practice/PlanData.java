package org.attune.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.attune.identity.Permitted;
import org.attune.practice.model.PlanItem;
import org.attune.practice.model.PracticePlan;
import org.attune.practice.store.Plans;
import org.attune.shared.PersonalData;
import org.attune.shared.PersonalRecord;
import org.attune.shared.Subject;

/** A trainee's practice plans, which go with them; a supervisor who is erased only leaves them. */
@ApplicationScoped
@Transactional
@Permitted(system = true)
public class PlanData implements PersonalData {

    @Inject
    Plans plans;

    @Override
    public Set<Class<?>> entities() {
        return Set.of(PracticePlan.class);
    }

    @Override
    public String part() {
        return "practicePlans";
    }

    @Override
    public JsonObject exportOf(Subject subject) {
        return subject.isClient()
                ? JsonObject.EMPTY_JSON_OBJECT
                : new PersonalRecord()
                        .each("plans", plans.allOf(subject.id()), PlanData::exportOf)
                        .each("asSupervisor", plans.supervisedBy(subject.id()), PlanData::asSupervisor)
                        .build();
    }

    @Override
    public void erase(Subject subject) {
        if (!subject.isClient()) {
            plans.allOf(subject.id()).forEach(plans::remove);
            plans.supervisedBy(subject.id()).forEach(PracticePlan::forgetSupervisor);
        }
    }

    private static PersonalRecord exportOf(PracticePlan plan) {
        return new PersonalRecord()
                .with("goal", plan.getGoalId())
                .with("state", plan.getState())
                .with("note", plan.getTraineeNote())
                .with("supervisorsNote", plan.getSupervisorNote())
                .with("agreedAt", plan.getAgreedAt())
                .each("items", plan.getItems(), PlanData::exportOf);
    }

    private static PersonalRecord exportOf(PlanItem item) {
        return new PersonalRecord()
                .with("kind", item.getKind())
                .with("id", item.getRef())
                .with("title", item.getTitle());
    }

    private static PersonalRecord asSupervisor(PracticePlan plan) {
        return new PersonalRecord()
                .with("plan", plan.getId())
                .with("note", plan.getSupervisorNote())
                .with("movedAt", plan.getMovedAt());
    }
}
