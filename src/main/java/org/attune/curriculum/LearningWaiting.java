package org.attune.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.attune.curriculum.model.ModuleEnrolment;
import org.attune.curriculum.store.EnrolmentStore;
import org.attune.shared.Waiting;
import org.attune.shared.Waiting.Span;
import org.attune.shared.Waiting.Turn;
import org.attune.shared.WaitingSource;

/** Puts the next step of each module on Today: the next lesson, or the check. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class LearningWaiting implements WaitingSource {

    private static final String FEATURE = "curriculum";

    @Inject
    EnrolmentStore enrolments;

    @Inject
    Standings standings;

    @Override
    public List<Waiting> waitingFor(long accountId) {
        return enrolments.of(accountId).stream().flatMap(this::nextStep).toList();
    }

    private Stream<Waiting> nextStep(ModuleEnrolment enrolment) {
        var progress = standings.progressOf(enrolment);
        var module = progress.getModule();
        var check = progress.getCheck();
        var lesson = progress.getNextLesson();
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
