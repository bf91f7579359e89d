package org.attune.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attune.certification.model.ModuleStep;
import org.attune.certification.model.RequirementSet;
import org.attune.certification.model.Situation;
import org.attune.certification.store.Enrolments;
import org.attune.curriculum.Catalog;
import org.attune.curriculum.LearningOrder;
import org.attune.curriculum.ProgrammeText;
import org.attune.evidence.EvidenceFact;
import org.attune.evidence.EvidenceKind;
import org.attune.evidence.EvidenceLedger;
import org.attune.identity.AccountService;
import org.attune.identity.Permitted;

/**
 * In which order the programmes of a person open their modules. A module waits until the checks it needs are passed and
 * the requirements it needs are met; where two programmes hold it, both must let it go.
 */
@ApplicationScoped
@Transactional
@Permitted(system = true)
public class ProgrammeOrder implements LearningOrder {

    private static final Map<String, String> PLACES = Map.of(EvidenceKind.ACKNOWLEDGEMENT, "/curriculum/statements");

    @Inject
    Enrolments enrolments;

    @Inject
    Evaluations evaluations;

    @Inject
    AccountService accounts;

    @Inject
    EvidenceLedger ledger;

    @Inject
    Catalog catalog;

    @Override
    public Course courseOf(long organizationId, long personId) {
        var sets = enrolments.of(organizationId, personId).stream()
                .map(evaluations::setForReader)
                .toList();
        Set<String> modules = new LinkedHashSet<>();
        sets.forEach(set -> modules.addAll(textOf(set).modules()));
        if (sets.stream().allMatch(set -> set.order().isEmpty())) {
            return new Course(List.copyOf(modules), Map.of()); // No order, so no facts need to be read.
        }
        var facts = ledger.standing(organizationId, personId);
        var today = accounts.todayOf(personId);
        Map<String, List<Need>> heldBack = new LinkedHashMap<>();
        for (var set : sets) {
            var situation = set.situation(facts, today);
            set.order().forEach(step -> hold(step, missing(step.needs(), set, situation, facts), heldBack));
        }
        return new Course(List.copyOf(modules), heldBack);
    }

    /** What is still missing of these modules and requirements. */
    List<Need> missing(List<String> needs, RequirementSet set, Situation situation, List<EvidenceFact> facts) {
        var passed = passed(facts);
        return needs.stream()
                .filter(id -> set.requirement(id)
                        .map(one -> !situation.wasMet(one.id(), situation.today()))
                        .orElse(!passed.contains(id)))
                .map(id -> need(id, set))
                .toList();
    }

    private Need need(String id, RequirementSet set) {
        return set.requirement(id)
                .map(one -> new Need(id, false, one.title(), PLACES.get(one.kindAsked())))
                .orElseGet(() -> new Need(id, true, titleOf(id), null));
    }

    private String titleOf(String moduleId) {
        return catalog.find(moduleId)
                .map(module -> module.title() + " (" + moduleId + ")")
                .orElse(moduleId);
    }

    private ProgrammeText textOf(RequirementSet set) {
        return catalog.programme(set.version().toString());
    }

    private static Set<String> passed(List<EvidenceFact> facts) {
        Set<String> passed = new LinkedHashSet<>();
        facts.stream()
                .filter(fact -> fact.getKind().equals(EvidenceKind.CHECK_PASSED))
                .forEach(fact -> fact.attribute("module").ifPresent(passed::add));
        return passed;
    }

    private static void hold(ModuleStep step, List<Need> missing, Map<String, List<Need>> heldBack) {
        if (!missing.isEmpty()) {
            step.opens().forEach(module -> heldBack.merge(module, missing, ProgrammeOrder::both));
        }
    }

    private static List<Need> both(List<Need> one, List<Need> other) {
        Set<Need> all = new LinkedHashSet<>(one);
        all.addAll(other);
        return List.copyOf(all);
    }
}
