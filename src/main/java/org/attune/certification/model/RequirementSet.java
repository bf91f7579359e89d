package org.attune.certification.model;

import java.time.LocalDate;
import java.util.List;
import org.attune.evidence.EvidenceFact;

/**
 * The requirements of one programme in one version, valid for enrolments within its dates (R1). A published version
 * never changes; an enrolment pins the one it began with, so a newer set is never to a trainee's loss.
 */
public record RequirementSet(
        SetVersion version,
        String title,
        Term openDuring,
        List<Stage> stages,
        List<Requirement> requirements,
        AwardTerms award) {

    public RequirementSet {
        stages = List.copyOf(stages);
        requirements = List.copyOf(requirements);
    }

    public boolean isOpenOn(LocalDate day) {
        return openDuring.holdsOn(day);
    }

    public Evaluation evaluate(List<EvidenceFact> facts, LocalDate today) {
        var situation = new Situation(facts, today);
        return new Evaluation(
                version,
                today,
                requirements.stream()
                        .map(one -> new Evaluation.Line(one, one.predicate().judge(situation)))
                        .toList());
    }
}
