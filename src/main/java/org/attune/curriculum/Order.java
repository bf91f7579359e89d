package org.attune.curriculum;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.attune.curriculum.LearningOrder.Course;
import org.attune.curriculum.LearningOrder.Need;
import org.attune.curriculum.model.ModuleEnrolment;
import org.attune.shared.Refusal;

/** Asks the programmes of a person for their order. What somebody has begun stays open to them, whatever comes later. */
@ApplicationScoped
class Order {

    private static final String FEATURE = "curriculum";

    @Inject
    Instance<LearningOrder> programmes;

    Course courseOf(long organizationId, long personId) {
        return programmes.isUnsatisfied() ? Course.NONE : programmes.get().courseOf(organizationId, personId);
    }

    List<Need> needsOf(ModuleEnrolment enrolment) {
        return enrolment.isBegun()
                ? List.of()
                : courseOf(enrolment.getOrganizationId(), enrolment.getPersonId())
                        .needsOf(enrolment.getModuleId());
    }

    /** Refuses what is not open yet, and says what comes first. */
    void requireOpen(ModuleEnrolment enrolment) {
        var needs = needsOf(enrolment);
        if (!needs.isEmpty()) {
            throw new Refusal(
                    FEATURE, "order.refused", needs.stream().map(Need::title).collect(joining(" · ")));
        }
    }
}
