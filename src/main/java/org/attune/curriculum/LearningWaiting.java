package org.attune.curriculum;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.attune.curriculum.LearningOrder.Need;
import org.attune.curriculum.model.ModuleEnrolment;
import org.attune.curriculum.store.EnrolmentStore;
import org.attune.shared.Waiting;
import org.attune.shared.Waiting.Span;
import org.attune.shared.Waiting.Turn;
import org.attune.shared.WaitingSource;

/**
 * Puts the next step of each module that was begun on Today, the next lesson or the check, and of those that were not the
 * first one that is open.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class LearningWaiting implements WaitingSource {

    private static final String FEATURE = "curriculum";

    @Inject
    EnrolmentStore enrolments;

    @Inject
    Standings standings;

    @Inject
    Order order;

    @Inject
    Catalog catalog;

    @Override
    public String mayWait() {
        return EnrolmentStore.MAY_WAIT;
    }

    @Override
    public List<Waiting> waitingFor(long accountId) {
        var all = enrolments.of(accountId);
        var begun = all.stream().filter(ModuleEnrolment::isBegun).flatMap(this::nextStep);
        var others = all.stream().filter(one -> !one.isBegun()).toList();
        return Stream.concat(begun, others.isEmpty() ? Stream.empty() : firstOf(others))
                .toList();
    }

    /** Of the modules not begun, the first that is open; or what has to come first where none is. */
    private Stream<Waiting> firstOf(List<ModuleEnrolment> others) {
        var course =
                order.courseOf(others.get(0).getOrganizationId(), others.get(0).getPersonId());
        var curriculum = catalog.of(others.get(0).getOrganizationId());
        var inOrder = others.stream()
                .filter(one -> !curriculum.isClosed(one.getModuleId()))
                .sorted(comparing(one -> course.placeOf(one.getModuleId())))
                .toList();
        return inOrder.stream()
                .filter(one -> course.needsOf(one.getModuleId()).isEmpty())
                .findFirst()
                .map(this::nextStep)
                .orElseGet(() ->
                        inOrder.stream().limit(1).flatMap(one -> comesFirst(course.needsOf(one.getModuleId()), one)));
    }

    private static Stream<Waiting> comesFirst(List<Need> needs, ModuleEnrolment enrolment) {
        return needs.stream()
                .filter(need -> need.href() != null && !need.isModule())
                .limit(1)
                .flatMap(need -> line("waiting.first", List.of(need.title()), need.href(), enrolment));
    }

    private Stream<Waiting> nextStep(ModuleEnrolment enrolment) {
        var progress = standings.progressOf(enrolment);
        var module = progress.getModule();
        var check = progress.getCheck();
        var lesson = progress.getNextLesson();
        if (progress.isCalledOver() && !check.isOpen()) {
            return line(
                    "waiting.changed", List.of(module.title()), "/curriculum/changes?module=" + module.id(), enrolment);
        }
        if (check.isOpen()) {
            return line("waiting.finish", List.of(module.title(), check.getTriesLeft()), checkOf(module), enrolment);
        }
        if (check.isPassed() || check.isUsedUp()) {
            return Stream.empty();
        }
        if (lesson != null) {
            var href = "/curriculum/lesson?module=" + module.id() + "&lesson=" + lesson.id();
            return line("waiting.lesson", List.of(lesson.title(), lesson.minutes()), href, enrolment);
        }
        return check.isReady()
                ? line("waiting.check", List.of(module.title(), check.getTriesLeft()), checkOf(module), enrolment)
                : Stream.empty();
    }

    private static String checkOf(LearningModule module) {
        return "/curriculum/check?module=" + module.id();
    }

    private static Stream<Waiting> line(String key, List<Object> arguments, String href, ModuleEnrolment enrolment) {
        var since = new Span(enrolment.getLastActivity(), null);
        return Stream.of(new Waiting(FEATURE, key, arguments, href, since, Turn.YOU));
    }
}
