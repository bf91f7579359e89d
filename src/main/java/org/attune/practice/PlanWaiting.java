package org.attune.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.attune.identity.AccountService;
import org.attune.identity.Permitted;
import org.attune.practice.model.PlanState;
import org.attune.practice.model.PracticePlan;
import org.attune.practice.store.Plans;
import org.attune.shared.Waiting;
import org.attune.shared.Waiting.Span;
import org.attune.shared.Waiting.Turn;
import org.attune.shared.WaitingSource;

/** On Today: practice plans, with whoever's turn it is. */
@ApplicationScoped
@Transactional
@Permitted(system = true)
public class PlanWaiting implements WaitingSource {

    @Inject
    Plans plans;

    @Inject
    AccountService accounts;

    @Override
    public String mayWait() {
        return Plans.MAY_WAIT;
    }

    @Override
    public List<Waiting> waitingFor(long accountId) {
        var found = plans.waitingFor(accountId);
        if (found.isEmpty()) {
            return List.of();
        }
        var names = accounts.namesOf(found.stream()
                .flatMap(plan -> Stream.of(plan.getTraineeId(), plan.getSupervisorId()))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return found.stream().map(plan -> line(plan, accountId, names)).toList();
    }

    private static Waiting line(PracticePlan plan, long accountId, Map<Long, String> names) {
        boolean trainee = plan.getTraineeId() == accountId;
        boolean mine = plan.getState() == (trainee ? PlanState.WITH_TRAINEE : PlanState.WITH_SUPERVISOR);
        Long other = trainee ? plan.getSupervisorId() : Long.valueOf(plan.getTraineeId());
        return new Waiting(
                "practice",
                !trainee ? "plan.waiting.supervisor" : mine ? "plan.waiting.trainee" : "plan.waiting.sent",
                List.of(other == null ? "" : names.getOrDefault(other, "")),
                "/practice/plan?goal=" + plan.getGoalId(),
                new Span(plan.getMovedAt(), null),
                mine ? Turn.YOU : Turn.OTHERS);
    }
}
