package org.attune.certification;

import static java.util.stream.Collectors.toMap;
import static org.attune.identity.Role.PROGRAMME_LEAD;
import static org.attune.identity.Role.TRAINEE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.attune.certification.model.Enrolment;
import org.attune.certification.model.Requirement;
import org.attune.certification.model.RequirementSet;
import org.attune.certification.store.Enrolments;
import org.attune.evidence.EvidenceFact;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.organization.OrganizationService;
import org.attune.shared.NotFoundException;

/**
 * Programmes and the paths of those on them. A path is open to the person who walks it, to their supervisors of today
 * and to the programme leads of their organization, and to nobody else.
 */
@ApplicationScoped
@Transactional
@Permitted
public class Programmes {

    @Inject
    Enrolments enrolments;

    @Inject
    Evaluations evaluations;

    @Inject
    PathHints hints;

    @Inject
    Outcomes outcomes;

    @Inject
    OrganizationService organization;

    @Inject
    CurrentAccount account;

    /** The latest programme of this person (null: the one who asks), or nothing for a trainee who is on none yet. */
    public Optional<ProgrammePath> path(Long personId) {
        long person = personId == null ? account.id() : personId;
        var latest = enrolments.of(account.organizationId(), person).stream().findFirst();
        boolean found = latest.isPresent() || person == account.id() && account.has(TRAINEE);
        if (!found || person != account.id() && !maySee(person)) {
            throw new NotFoundException("path of " + person);
        }
        return latest.map(this::path);
    }

    /** How far the person who asks is, read from the summary. */
    @Permitted(TRAINEE)
    public Optional<PathSummary> ownSummary() {
        return enrolments.of(account.organizationId(), account.id()).stream()
                .findFirst()
                .flatMap(enrolment -> enrolments.standing(enrolment.getId()).map(standing -> {
                    var set = setOf(enrolment);
                    var next = titleOf(set, standing.getNextRequirement());
                    int total = set.requirements().size();
                    return new PathSummary(set.title(), standing.getMet(), total, next);
                }));
    }

    /** The title of the programme a path belongs to. */
    public String titleOf(ProgrammePath path) {
        return setOf(path.enrolment()).title();
    }

    private ProgrammePath path(Enrolment enrolment) {
        var evaluated = evaluations.evaluateForReader(enrolment);
        return new ProgrammePath(
                enrolment,
                evaluated.judgement(),
                evaluated.evaluation().readyForDecision(),
                evaluated.facts().stream().collect(toMap(EvidenceFact::getId, fact -> fact)),
                hints.of(enrolment, evaluated),
                outcomes.of(enrolment));
    }

    private RequirementSet setOf(Enrolment enrolment) {
        return evaluations.setForReader(enrolment);
    }

    static String titleOf(RequirementSet set, String requirementId) {
        return set.requirements().stream()
                .filter(one -> one.id().equals(requirementId))
                .map(Requirement::title)
                .findFirst()
                .orElse(null);
    }

    private boolean maySee(long person) {
        return account.has(PROGRAMME_LEAD) || organization.supervises(account.id(), person);
    }
}
