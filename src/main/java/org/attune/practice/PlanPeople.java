package org.attune.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.attune.identity.AccountService;
import org.attune.identity.Permitted;
import org.attune.organization.OrganizationService;
import org.attune.practice.model.PracticeGoal;
import org.attune.practice.model.PracticePlan;

/** The two people of a practice plan. */
@ApplicationScoped
@Transactional
@Permitted(system = true)
public class PlanPeople {

    @Inject
    OrganizationService organizations;

    @Inject
    AccountService accounts;

    /** Today's supervisor of a trainee, the latest one where there are several. */
    Optional<Long> supervisorOf(long traineeId) {
        return organizations.supervisorsOf(traineeId).stream().findFirst();
    }

    boolean supervises(long supervisorId, long traineeId) {
        return organizations.supervises(supervisorId, traineeId);
    }

    PlanView.Reader reader(PracticeGoal goal, PracticePlan plan, boolean trainee) {
        Long supervisor = plan != null && plan.getSupervisorId() != null
                ? plan.getSupervisorId()
                : supervisorOf(goal.getTraineeId()).orElse(null);
        var names = accounts.namesOf(Stream.of(goal.getTraineeId(), supervisor)
                .filter(Objects::nonNull)
                .toList());
        return new PlanView.Reader(
                trainee,
                names.getOrDefault(goal.getTraineeId(), ""),
                supervisor == null ? "" : names.getOrDefault(supervisor, ""));
    }
}
