package org.attune.certification;

import static org.attune.identity.Role.PROGRAMME_LEAD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
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
import org.attune.shared.Refusal;

/** Takes people onto programmes. An enrolment is bound to the version that is newest on its day, for good (R1). */
@ApplicationScoped
@Transactional
@Permitted(PROGRAMME_LEAD)
public class ProgrammeEnrolments {

    private static final String FEATURE = "certification";

    @Inject
    Enrolments enrolments;

    @Inject
    Evaluations evaluations;

    @Inject
    Admission admission;

    @Inject
    OrganizationService organization;

    @Inject
    AccountService accounts;

    @Inject
    CurrentAccount account;

    /**
     * Enrols the trainee of one's own organization who has this address, and tells their name. An address that belongs
     * to nobody and one that belongs elsewhere get the same answer.
     */
    public String enrol(String email, String programme) {
        long person = accounts.idOf(email == null ? "" : email)
                .filter(id -> organization.holds(account.organizationId(), id, Role.TRAINEE))
                .orElseThrow(() -> new Refusal(FEATURE, "refused.no-trainee").at("email"));
        add(account.organizationId(), person, programme, new Begin(accounts.todayOf(person), account.id()));
        return accounts.nameOf(person);
    }

    /** Enrols somebody on behalf of the system, for example when a demo is loaded. */
    @Permitted(system = true)
    public long enrolBySystem(long organizationId, long personId, String programme) {
        return enrolBySystem(organizationId, personId, programme, accounts.todayOf(personId));
    }

    /** The same for somebody who has been on the programme since a day. */
    @Permitted(system = true)
    public long enrolBySystem(long organizationId, long personId, String programme, LocalDate since) {
        return add(organizationId, personId, programme, new Begin(since, null));
    }

    /** Titles of the programmes one may begin today, by id. */
    public Map<String, String> open() {
        Map<String, String> titles = new LinkedHashMap<>();
        evaluations.open(account.id()).forEach(set -> titles.put(set.version().programme(), set.title()));
        return titles;
    }

    /** Since when, and who has enrolled them; null for the system. */
    private record Begin(LocalDate day, Long by) {}

    private long add(long organizationId, long personId, String programme, Begin begin) {
        var version = evaluations
                .newest(programme, accounts.todayOf(personId))
                .map(RequirementSet::version)
                .orElseThrow(() -> new Refusal(FEATURE, "refused.not-open").at("programme"));
        var known = enrolments.of(organizationId, personId).stream()
                .filter(one -> one.getProgramme().equals(programme))
                .findFirst();
        if (known.isPresent()) {
            return known.get().getId(); // A second click, or a second tab.
        }
        var enrolment = new Enrolment(organizationId, personId, version, begin.day()).by(begin.by(), evaluations.now());
        enrolments.add(enrolment);
        admission.begun(enrolment, version);
        return enrolment.getId();
    }
}
