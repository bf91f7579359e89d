package org.attune.curriculum;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attune.curriculum.LearningOrder.Course;
import org.attune.curriculum.LearningOrder.Need;
import org.attune.curriculum.model.LessonPlace;
import org.attune.curriculum.model.ModuleEnrolment;
import org.attune.curriculum.store.EnrolmentStore;
import org.attune.curriculum.store.LessonPlaces;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.identity.Role;

/** Everything there is to study, for one trainee: what is open, what waits for what, and where they left. */
@ApplicationScoped
@Transactional
@Permitted(Role.TRAINEE)
public class StudyPlan {

    @Inject
    EnrolmentStore enrolments;

    @Inject
    LessonPlaces places;

    @Inject
    Catalog catalog;

    @Inject
    Standings standings;

    @Inject
    Order order;

    @Inject
    CurrentAccount account;

    /** The modules of the programmes in their order, all others, and the lesson to go on with. */
    public record Plan(List<ModuleProgress> programme, List<ModuleProgress> more, Optional<Resume> resume) {}

    /** A lesson that was begun and not finished, and how much of it lies behind the reader. */
    public record Resume(LearningModule module, Lesson lesson, int number, int percent) {

        private static final int[] STEPS = {12, 40, 60, 88};

        /** How far, as people say it: 0 at the beginning, 1 a good part, 2 half, 3 most of it, 4 near the end. */
        public int howFar() {
            int step = 0;
            while (step < STEPS.length && percent >= STEPS[step]) {
                step++;
            }
            return step;
        }
    }

    public Plan mine() {
        var course = order.courseOf(account.organizationId(), account.id());
        Map<String, ModuleEnrolment> known =
                enrolments.of(account.id()).stream().collect(toMap(ModuleEnrolment::getModuleId, one -> one));
        List<ModuleProgress> programme = new ArrayList<>();
        List<ModuleProgress> more = new ArrayList<>();
        var curriculum = catalog.of(account.organizationId());
        curriculum.allModules().stream()
                .filter(module -> !curriculum.isClosed(module.id())
                        || isBegun(known.get(module.id()))
                        || course.modules().contains(module.id()))
                .sorted(comparing(module -> course.placeOf(module.id())))
                .forEach(module -> (course.modules().contains(module.id()) ? programme : more)
                        .add(progress(module, known, needs(module, curriculum, course))));
        return new Plan(programme, more, resume(programme, more));
    }

    private static boolean isBegun(ModuleEnrolment enrolment) {
        return enrolment != null && enrolment.isBegun();
    }

    /** What a programme asks for does not vanish when the school closes it; it says so. */
    private static List<Need> needs(LearningModule module, Curriculum curriculum, Course course) {
        return curriculum.isClosed(module.id()) ? List.of(Need.CLOSED) : course.needsOf(module.id());
    }

    private ModuleProgress progress(LearningModule module, Map<String, ModuleEnrolment> known, List<Need> needs) {
        var enrolment = known.get(module.id());
        return isBegun(enrolment) ? standings.progressOf(enrolment) : standings.newcomer(module, needs);
    }

    private Optional<Resume> resume(List<ModuleProgress> programme, List<ModuleProgress> more) {
        Map<String, ModuleProgress> all = new HashMap<>();
        programme.forEach(one -> all.put(one.getModule().id(), one));
        more.forEach(one -> all.put(one.getModule().id(), one));
        return places.of(account.id()).stream()
                .filter(place -> all.containsKey(place.getModuleId()))
                .filter(place -> !all.get(place.getModuleId()).isHeldBack())
                .filter(place -> !all.get(place.getModuleId()).isRead(place.getLessonId()))
                .flatMap(place -> resume(place, all.get(place.getModuleId())).stream())
                .findFirst();
    }

    private static Optional<Resume> resume(LessonPlace place, ModuleProgress progress) {
        var module = progress.getModule();
        return module.lesson(place.getLessonId())
                .map(lesson -> new Resume(module, lesson, module.lessons().indexOf(lesson) + 1, place.getPercent()));
    }
}
