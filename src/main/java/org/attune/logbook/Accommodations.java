package org.attune.logbook;

import static org.attune.identity.Role.PROGRAMME_LEAD;
import static org.attune.identity.Role.SUPERVISOR;
import static org.attune.identity.Role.TRAINEE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.attune.identity.AccountService;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.logbook.model.Accommodation;
import org.attune.logbook.store.AccommodationStore;
import org.attune.organization.OrganizationService;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;

/**
 * What leads grant a person beyond the usual. The person, the leads and the person's supervisors of today see it; the
 * reason is a line about what is needed, never about health.
 */
@ApplicationScoped
@Transactional
@Permitted(PROGRAMME_LEAD)
public class Accommodations {

    private static final String FEATURE = "logbook";
    private static final int REASON_LENGTH = 200;
    private static final int LARGEST = 10_000;

    @Inject
    AccommodationStore accommodations;

    @Inject
    Guests guests;

    @Inject
    OrganizationService organization;

    @Inject
    AccountService accounts;

    @Inject
    CurrentAccount account;

    @Inject
    Clock clock;

    /** What is granted from one day until another. */
    public record Grant(AccommodationKind kind, Integer amount, LocalDate from, LocalDate to, String reason) {}

    /** Lets those pass who see accommodations of others. */
    @Permitted({PROGRAMME_LEAD, SUPERVISOR})
    public void requireParty() {
        // The guard has asked already.
    }

    /** Grants something to the trainee with this address. */
    public long grant(String address, Grant grant) {
        long person = guests.trainee(account.organizationId(), address);
        if (person == account.id()) {
            throw new Refusal(FEATURE, "refused.own-grant").at("addresses");
        }
        int amount = grant.amount() == null ? 0 : grant.amount();
        if (grant.kind().isCounted() && (amount < 1 || amount > LARGEST)) {
            throw new Refusal(FEATURE, "refused.amount").at("amount");
        }
        if (grant.to().isBefore(grant.from()) || grant.to().isBefore(accounts.todayOf(person))) {
            throw new Refusal(FEATURE, "refused.grant-days").at("to");
        }
        if (grant.reason() == null || grant.reason().isBlank()) {
            throw new Refusal(FEATURE, "refused.grant-reason").at("reason");
        }
        var reason = Words.atMost(grant.reason(), REASON_LENGTH, "reason");
        var accommodation = new Accommodation(
                        account.organizationId(),
                        person,
                        grant.kind(),
                        grant.kind().isCounted() ? amount : 0)
                .lasting(grant.from(), grant.to())
                .granted(account.id(), reason, clock.instant());
        accommodations.add(accommodation);
        return accommodation.getId();
    }

    /** Ends one before its last day; what was done under it stays. */
    public void end(long id) {
        var found = accommodations
                .of(account.organizationId(), id)
                .orElseThrow(() -> new NotFoundException("accommodation " + id));
        if (!found.isEnded()) {
            found.end(account.id(), clock.instant());
        }
    }

    /** Those of the school for a lead; for a supervisor those of whom they supervise today. */
    @Permitted({PROGRAMME_LEAD, SUPERVISOR})
    public List<Accommodation> visible() {
        return account.has(PROGRAMME_LEAD)
                ? accommodations.ofSchool(account.organizationId(), LocalDate.now(clock.withZone(account.zone())))
                : accommodations.ofPeople(organization.superviseesOf(account.id()));
    }

    /** One's own. */
    @Permitted(TRAINEE)
    public List<Accommodation> own() {
        return accommodations.ofPerson(account.id());
    }

    /** Names of those these were granted to, by id. */
    @Permitted({PROGRAMME_LEAD, SUPERVISOR})
    public Map<Long, String> namesFor(Collection<Accommodation> some) {
        return accounts.namesOf(some.stream().map(Accommodation::getPersonId).toList());
    }
}
