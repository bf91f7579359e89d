package org.attune.certification;

import static org.attune.identity.Role.PROGRAMME_LEAD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.attune.certification.model.Enrolment;
import org.attune.certification.model.RequirementSet;
import org.attune.certification.store.Enrolments;
import org.attune.identity.AccountService;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.organization.OrganizationService;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;

/** Takes people onto programmes. An enrolment is bound to the version that is newest on its day, for good (R1). */
@ApplicationScoped
@Transactional
@Permitted(PROGRAMME_LEAD)
public class ProgrammeEnrolments {

    @Inject
    Enrolments enrolments;

    @Inject
    Evaluations evaluations;

    @Inject
    StandingKeeper keeper;

    @Inject
    OrganizationService organization;

    @Inject
    AccountService accounts;

    @Inject
    CurrentAccount account;

    /** Enrols a trainee of one's own organization. */
    public long enrol(long personId, String programme) {
        if (!organization.holders(account.organizationId(), Role.TRAINEE).contains(personId)) {
            throw new NotFoundException("trainee " + personId);
        }
        return add(account.organizationId(), personId, programme, account.id());
    }

    /** Enrols somebody on behalf of the system, for example when a demo is loaded. */
    @Permitted(system = true)
    public long enrolBySystem(long organizationId, long personId, String programme) {
        return add(organizationId, personId, programme, null);
    }

    /** Titles of the programmes one may begin today, by id. */
    public Map<String, String> open() {
        Map<String, String> titles = new LinkedHashMap<>();
        evaluations.open(account.id()).forEach(set -> titles.put(set.version().programme(), set.title()));
        return titles;
    }

    /** Names by id of the trainees who are not on this programme yet. */
    public Map<Long, String> candidates(String programme) {
        var trainees = new HashSet<>(organization.holders(account.organizationId(), Role.TRAINEE));
        enrolments.enrolled(account.organizationId(), programme).forEach(trainees::remove);
        return accounts.namesOf(trainees);
    }

    private long add(long organizationId, long personId, String programme, Long by) {
        var today = evaluations.today(personId);
        var version = evaluations
                .newest(programme, today)
                .map(RequirementSet::version)
                .orElseThrow(() -> new Refusal("certification", "refused.not-open").at("programme"));
        var known = enrolments.of(organizationId, personId).stream()
                .filter(one -> one.getProgramme().equals(programme))
                .findFirst();
        if (known.isPresent()) {
            return known.get().getId(); // A second click, or a second tab.
        }
        var enrolment = new Enrolment(organizationId, personId, version, today).by(by, evaluations.now());
        enrolments.add(enrolment);
        keeper.refresh(enrolment);
        return enrolment.getId();
    }
}
