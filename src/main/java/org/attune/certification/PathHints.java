package org.attune.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attune.certification.Evaluations.Evaluated;
import org.attune.certification.model.Enrolment;
import org.attune.certification.model.Evaluation;
import org.attune.certification.model.Requirement;
import org.attune.curriculum.LearningOrder.Need;
import org.attune.evidence.StoppedClocks;

/** When the time of an open requirement comes: after what, from which day of this person's programme, and until when. */
@ApplicationScoped
class PathHints {

    @Inject
    ProgrammeOrder order;

    /** Hints by requirement; one that is met, or can be worked on at any time, has none. */
    Map<String, PathHint> of(Enrolment enrolment, Evaluated evaluated) {
        var situation = evaluated
                .set()
                .situation(evaluated.facts(), evaluated.evaluation().on());
        var stopped = StoppedClocks.ofLeave(evaluated.facts());
        Map<String, PathHint> hints = new HashMap<>();
        evaluated.evaluation().lines().stream()
                .filter(line -> !line.isMet())
                .map(Evaluation.Line::requirement)
                .forEach(one -> {
                    var missing = order.missing(one.timing().needs(), evaluated.set(), situation, evaluated.facts());
                    hint(one, new Term(enrolment.getEnrolledOn(), situation.today(), stopped), missing)
                            .ifUseful(hint -> hints.put(one.id(), hint));
                });
        return hints;
    }

    /** From when on somebody is on the programme; through leave its clock stands still. */
    private record Term(LocalDate begun, LocalDate today, StoppedClocks stopped) {

        LocalDate afterWeeks(Integer weeks) {
            return weeks == null ? null : stopped.extended(begun, begun.plusWeeks(weeks), today);
        }
    }

    private static PathHint hint(Requirement one, Term term, List<Need> missing) {
        var timing = one.timing();
        var from = timing.fromWeek() == null ? null : term.begun().plusWeeks(timing.fromWeek() - 1L);
        return new PathHint(
                missing.stream().map(Need::title).toList(),
                from == null || !from.isAfter(term.today()) ? null : from,
                term.afterWeeks(timing.byWeek()));
    }
}
