package org.attune.practice;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.attune.identity.AccountService;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.organization.OrganizationService;

/** Who can practise with whom: people of one organization who learn there. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
@Permitted(system = true)
public class TriadPeople {

    @Inject
    OrganizationService organizations;

    @Inject
    AccountService accounts;

    @Inject
    CurrentAccount account;

    /** Everybody the signed-in person can invite, by name. */
    public Map<Long, String> partners() {
        var learners = organizations.holdersOf(account.organizationId(), Role.TRAINEE).stream()
                .filter(person -> person != account.id())
                .toList();
        return accounts.namesOf(learners).entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    }

    public boolean isPartner(long person) {
        return person != account.id() && organizations.holds(account.organizationId(), person, Role.TRAINEE);
    }

    public Map<Long, String> names(Collection<Long> people) {
        return accounts.namesOf(people);
    }

    /** The supervisors somebody may turn to. */
    public Map<Long, String> supervisors() {
        return accounts.namesOf(organizations.supervisorsOf(account.id()));
    }

    public String emailOf(long person) {
        return accounts.emailOf(person);
    }

    /** In which a letter to them is written. */
    public Locale languageOf(long person) {
        return accounts.languageOf(person);
    }

    public ZoneId zoneOf(long person) {
        return accounts.zoneOf(person);
    }
}
