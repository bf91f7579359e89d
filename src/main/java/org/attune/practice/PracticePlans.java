package org.attune.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.practice.model.PlanItem;
import org.attune.practice.model.PlanState;
import org.attune.practice.model.PracticeGoal;
import org.attune.practice.model.PracticePlan;
import org.attune.practice.store.Goals;
import org.attune.practice.store.Plans;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;

/**
 * Practice plans (S76): suggested from what the goal is about, picked by the trainee, agreed with a supervisor. A plan is
 * seen by its trainee and, once proposed, by whoever supervises them today.
 */
@ApplicationScoped
@Transactional
@Permitted({Role.TRAINEE, Role.SUPERVISOR})
public class PracticePlans {

    private static final String FEATURE = "practice";
    private static final int NOTE = 1_000;

    @Inject
    Plans plans;

    @Inject
    Goals goals;

    @Inject
    PlanOptions options;

    @Inject
    PlanPeople people;

    @Inject
    CurrentAccount account;

    @Inject
    Clock clock;

    /**
     * The plan for a goal.
     *
     * @throws NotFoundException to anyone but the trainee and, once proposed, a supervisor
     */
    public PlanView view(Long goalId) {
        var goal = goal(goalId);
        var plan = plans.ofGoal(goal.getId()).orElse(null);
        return new PlanView(
                goal,
                plan,
                people.reader(goal, plan, isMine(goal)),
                options.of(goal, plan, zoneToday()),
                options.progress(plan));
    }

    /** The trainee, or the supervisor whose turn it is, puts a list together for the other to say yes to. */
    public void propose(long goalId, Set<String> keys, String note) {
        var goal = open(goalId);
        var plan = plans.ofGoal(goalId).orElse(null);
        var picked = options.of(goal, plan, zoneToday()).stream()
                .filter(option -> keys.contains(option.key()))
                .map(PlanView.Option::item)
                .toList();
        if (picked.isEmpty()) {
            throw new Refusal(FEATURE, "plan.empty");
        }
        if (note != null && note.strip().length() > NOTE) {
            throw new Refusal(FEATURE, "drill.words.long", NOTE).at("note");
        }
        if (isMine(goal)) {
            proposeMine(goal, plan, picked, note);
        } else if (plan.getState() == PlanState.WITH_SUPERVISOR) {
            plan.change(picked, note, account.id(), clock.instant());
        }
    }

    private void proposeMine(PracticeGoal goal, PracticePlan before, List<PlanItem> picked, String note) {
        long supervisor =
                people.supervisorOf(goal.getTraineeId()).orElseThrow(() -> new Refusal(FEATURE, "plan.no-supervisor"));
        var plan = before == null ? new PracticePlan(goal) : before;
        plan.propose(picked, note, supervisor, clock.instant());
        if (before == null) {
            plans.add(plan);
        }
    }

    /** Whoever's turn it is says yes. Pressed twice, or after the other moved on, nothing happens. */
    public void agree(long goalId) {
        var goal = open(goalId);
        var whose = isMine(goal) ? PlanState.WITH_TRAINEE : PlanState.WITH_SUPERVISOR;
        plans.ofGoal(goalId)
                .filter(plan -> plan.getState() == whose)
                .ifPresent(plan -> plan.agree(whose, clock.instant()));
    }

    private PracticeGoal open(long goalId) {
        var goal = goal(goalId);
        if (!goal.isOpen()) {
            throw new Refusal(FEATURE, "plan.goal-closed");
        }
        return goal;
    }

    private PracticeGoal goal(Long goalId) {
        return Optional.ofNullable(goalId)
                .flatMap(goals::find)
                .filter(goal -> isMine(goal) || isForSupervisor(goal))
                .orElseThrow(() -> new NotFoundException("plan of goal " + goalId));
    }

    private boolean isMine(PracticeGoal goal) {
        return goal.getTraineeId() == account.id();
    }

    private boolean isForSupervisor(PracticeGoal goal) {
        return people.supervises(account.id(), goal.getTraineeId())
                && plans.ofGoal(goal.getId()).isPresent();
    }

    private LocalDate zoneToday() {
        return LocalDate.now(clock.withZone(account.zone()));
    }
}
