package org.attune.practice;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.attune.curriculum.LearningModule;
import org.attune.curriculum.LearningModule.Drill;
import org.attune.curriculum.LearningModule.DrillLevel;
import org.attune.curriculum.Syllabus;
import org.attune.identity.Permitted;
import org.attune.practice.model.DrillGiver;
import org.attune.practice.model.DrillOutcome;
import org.attune.practice.model.DrillStanding;
import org.attune.practice.model.DrillTask;
import org.attune.practice.model.PastTry;
import org.attune.practice.store.Tries;
import org.attune.shared.NotFoundException;

/** The drills of the curriculum, and where somebody stands with what they train. The caller answers for who asks. */
@ApplicationScoped
@Transactional
@Permitted(system = true)
public class Drills {

    @Inject
    Syllabus syllabus;

    @Inject
    Tries tries;

    /** A drill and the module it belongs to. */
    public record Placed(LearningModule module, Drill drill) {

        /** What is asked at a level; where a drill has fewer levels, the nearest below. */
        public DrillLevel at(int level) {
            return drill.levels().stream()
                    .filter(step -> step.level() <= level)
                    .max(Comparator.comparingInt(DrillLevel::level))
                    .orElseGet(() -> drill.levels().get(0));
        }

        DrillTask task(int level) {
            var step = at(level);
            return new DrillTask(
                    new DrillTask.Which(module.id(), drill.id(), drill.behaviour(), drill.title()),
                    step.level(),
                    drill.minutes(),
                    step.prompt(),
                    step.good());
        }
    }

    /** What a trainee did so far: for the rules, and how often by drill. */
    public record Done(List<PastTry> tries, Map<String, Long> times) {

        DrillStanding standing(String behaviour) {
            return DrillStanding.of(behaviour, tries);
        }
    }

    /** The modules of a trainee, those they began in the version they began (R23). */
    Collection<LearningModule> modules(long organizationId, long traineeId) {
        return syllabus.of(organizationId, traineeId).modules();
    }

    static Stream<Placed> in(Collection<LearningModule> modules) {
        return modules.stream().flatMap(module -> module.drills().stream().map(drill -> new Placed(module, drill)));
    }

    /** @throws NotFoundException when there is none of this id */
    Placed find(long organizationId, long traineeId, String drillId) {
        return in(modules(organizationId, traineeId))
                .filter(placed -> placed.drill().id().equals(drillId))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("drill " + drillId));
    }

    /** @param zone in which the trainee's days begin (R4) */
    Done doneBy(long traineeId, ZoneId zone) {
        var rows = tries.answeredOf(traineeId);
        return new Done(
                rows.stream().map(row -> past(row, zone)).toList(),
                rows.stream().collect(groupingBy(row -> (String) row[5], counting())));
    }

    private static PastTry past(Object[] row, ZoneId zone) {
        return new PastTry(
                (String) row[0],
                (Integer) row[1],
                (DrillOutcome) row[2],
                (DrillGiver) row[3],
                ((Instant) row[4]).atZone(zone).toLocalDate());
    }
}
