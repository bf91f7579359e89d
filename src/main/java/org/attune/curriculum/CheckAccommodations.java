package org.attune.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.curriculum.model.CheckAccommodation;
import org.attune.curriculum.model.ModuleEnrolment;
import org.attune.curriculum.store.AccommodationStore;
import org.attune.identity.AccountService;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;

/**
 * A programme lead looks at who has not passed a check yet and grants what the rules do not: a further try, or another
 * wait between two. Each grant has its reason and stands for good. What somebody answered is not shown here.
 */
@ApplicationScoped
@Transactional
@Permitted(Role.PROGRAMME_LEAD)
public class CheckAccommodations {

    private static final String FEATURE = "curriculum";
    private static final int LEAST_REASON = 10;

    @Inject
    AccommodationStore accommodations;

    @Inject
    Standings standings;

    @Inject
    AccountService accounts;

    @Inject
    CurrentAccount account;

    @Inject
    Clock clock;

    /** Somebody who has tried a check and not passed it, and where they stand. */
    public record Trying(long enrolmentId, String name, LearningModule module, int triesUsed, CheckStanding standing) {}

    /** What was granted, to whom, by whom and why. */
    public record Granted(String name, String by, CheckAccommodation accommodation) {

        public Instant at() {
            return accommodation.getGrantedAt();
        }
    }

    /** Whoever has tried and not passed, those with most tries first. */
    public List<Trying> trying() {
        var enrolments = accommodations.trying(account.organizationId());
        var names = accounts.namesOf(
                enrolments.stream().map(ModuleEnrolment::getPersonId).collect(Collectors.toSet()));
        return enrolments.stream().map(enrolment -> trying(enrolment, names)).toList();
    }

    private Trying trying(ModuleEnrolment enrolment, Map<Long, String> names) {
        var module = standings.moduleOf(enrolment);
        return new Trying(
                enrolment.getId(),
                names.get(enrolment.getPersonId()),
                module,
                enrolment.getTriesUsed(),
                standings.standing(enrolment, module));
    }

    /**
     * One of those who are trying.
     *
     * @throws NotFoundException for anybody else
     */
    public Trying trying(Long enrolmentId) {
        return trying().stream()
                .filter(each -> enrolmentId != null && each.enrolmentId() == enrolmentId)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("enrolment " + enrolmentId));
    }

    /** What was granted lately. */
    public List<Granted> granted() {
        var latest = accommodations.latest(account.organizationId());
        var names = accounts.namesOf(latest.stream()
                .flatMap(each -> Stream.of(each.getPersonId(), each.getGrantedBy()))
                .collect(Collectors.toSet()));
        return latest.stream()
                .map(each -> new Granted(names.get(each.getPersonId()), names.get(each.getGrantedBy()), each))
                .toList();
    }

    /** Grants further tries, another wait, or both. */
    public void grant(long enrolmentId, CheckAccommodation.Grant grant) {
        if (grant.reason() == null || grant.reason().strip().length() < LEAST_REASON) {
            throw new Refusal(FEATURE, "accommodation.reason.required").at("reason");
        }
        if (grant.extraTries() == 0 && grant.waitHours() == null) {
            throw new Refusal(FEATURE, "accommodation.nothing").at("tries");
        }
        var enrolment = accommodations
                .locked(account.organizationId(), enrolmentId)
                .filter(each -> each.getPassedAt() == null)
                .orElseThrow(() -> new NotFoundException("enrolment " + enrolmentId));
        enrolment.accommodate(grant);
        accommodations.add(new CheckAccommodation(enrolment, grant, account.id(), clock.instant()));
    }
}
