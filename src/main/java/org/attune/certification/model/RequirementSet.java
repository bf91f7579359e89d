package org.attune.certification.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.attune.evidence.EvidenceFact;

/**
 * The requirements of one programme in one version, valid for enrolments within its dates (R1). A published version
 * never changes; an enrolment pins the one it began with, so a newer set is never to a trainee's loss.
 */
public record RequirementSet(
        SetVersion version, String title, Term openDuring, List<Stage> stages, Plan plan, AwardTerms award) {

    /** What is asked for, and in which order the modules open. */
    public record Plan(List<Requirement> requirements, List<ModuleStep> order) {

        public Plan {
            requirements = List.copyOf(requirements);
            order = List.copyOf(order);
        }
    }

    public RequirementSet {
        stages = List.copyOf(stages);
    }

    /** The same words and rules as those of another text of this version, for a translation. */
    public RequirementSet of(SetVersion original) {
        return new RequirementSet(original, title, openDuring, stages, plan, award);
    }

    public List<Requirement> requirements() {
        return plan.requirements();
    }

    /** Whether both have the same requirements at the same times, in the same order of modules; words may differ. */
    public boolean asksAs(RequirementSet other) {
        return order().equals(other.order()) && openDuring.equals(other.openDuring) && frames().equals(other.frames());
    }

    private List<List<Object>> frames() {
        return requirements().stream()
                .map(one -> Arrays.<Object>asList(
                        one.id(), one.stage(), one.timing(), one.predicate().getClass()))
                .toList();
    }

    /** What opens the modules of this programme; a module that stands in no step is open from the beginning. */
    public List<ModuleStep> order() {
        return plan.order();
    }

    public Optional<Requirement> requirement(String id) {
        return requirements().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public boolean isOpenOn(LocalDate day) {
        return openDuring.holdsOn(day);
    }

    public Evaluation evaluate(List<EvidenceFact> facts, LocalDate today) {
        var situation = situation(facts, today);
        return new Evaluation(
                version,
                today,
                requirements().stream().map(one -> line(one, situation)).toList());
    }

    private static Evaluation.Line line(Requirement one, Situation situation) {
        var finding = one.predicate().judge(situation);
        boolean prepared =
                one.beforeDecision().map(part -> part.judge(situation).met()).orElse(one.isDecision() || finding.met());
        return new Evaluation.Line(one, finding, prepared);
    }

    /** A person's facts on a day, beside the requirements that may be asked about them. */
    public Situation situation(List<EvidenceFact> facts, LocalDate today) {
        return new Situation(facts, today, requirements());
    }
}
