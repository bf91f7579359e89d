package org.attune.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attune.certification.model.Enrolment;
import org.attune.certification.model.Evaluation;
import org.attune.certification.model.Judgement;
import org.attune.certification.model.RequirementSet;
import org.attune.certification.model.Standing;
import org.attune.evidence.EvidenceFact;
import org.attune.evidence.EvidenceLedger;
import org.attune.identity.AccountService;

/** Judges an enrolment by the set it is bound to, on today's evidence, in the person's zone. */
@ApplicationScoped
class Evaluations {

    @Inject
    RequirementSets sets;

    @Inject
    EvidenceLedger ledger;

    @Inject
    AccountService accounts;

    @Inject
    Clock clock;

    Evaluated evaluate(Enrolment enrolment) {
        return evaluate(setOf(enrolment), enrolment);
    }

    /** The same in the language of the page: to be looked at, not to be kept. */
    Evaluated evaluateForReader(Enrolment enrolment) {
        return evaluate(setForReader(enrolment), enrolment);
    }

    private Evaluated evaluate(RequirementSet set, Enrolment enrolment) {
        var facts = ledger.standing(enrolment.getOrganizationId(), enrolment.getPersonId());
        return new Evaluated(set, set.evaluate(facts, today(enrolment.getPersonId())), facts);
    }

    RequirementSet setForReader(Enrolment enrolment) {
        return sets.forReader(setOf(enrolment));
    }

    RequirementSet setOf(Enrolment enrolment) {
        return sets.get(enrolment.getProgramme(), enrolment.getSetVersion());
    }

    /** What the person may begin with today, in the language of the page. */
    List<RequirementSet> open(long personId) {
        return sets.open(today(personId)).stream().map(sets::forReader).toList();
    }

    Optional<RequirementSet> newest(String programme, LocalDate day) {
        return sets.openFor(programme, day);
    }

    /** Titles of what comes next, by enrolment; from memory, without a statement. */
    Map<Long, String> nextTitles(List<Standing> standings) {
        Map<Long, String> titles = new HashMap<>();
        standings.stream()
                .filter(one -> one.getNextRequirement() != null)
                .forEach(one -> titles.put(
                        one.getEnrolmentId(),
                        Programmes.titleOf(
                                sets.forReader(sets.get(one.getProgramme(), one.getSetVersion())),
                                one.getNextRequirement())));
        return titles;
    }

    Instant now() {
        return clock.instant();
    }

    /** Today in the person's zone (R4). */
    LocalDate today(long personId) {
        return accounts.todayOf(personId);
    }

    /** An evaluation beside the set and the facts it was made from. */
    record Evaluated(RequirementSet set, Evaluation evaluation, List<EvidenceFact> facts) {

        Judgement judgement() {
            return Judgement.of(set, evaluation);
        }

        Optional<LocalDate> lastEvidence() {
            return facts.stream().map(EvidenceFact::getHappenedOn).max(LocalDate::compareTo);
        }
    }
}
