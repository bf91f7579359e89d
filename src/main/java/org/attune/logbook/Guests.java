package org.attune.logbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.attune.curriculum.Catalog;
import org.attune.identity.AccountService;
import org.attune.identity.Role;
import org.attune.organization.OrganizationService;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;

/** Whom one can invite to a live session: trainees of the school. */
@ApplicationScoped
class Guests {

    /** A larger school invites by address; a list of more names helps nobody. */
    private static final int LISTED = 200;

    @Inject
    OrganizationService organization;

    @Inject
    AccountService accounts;

    @Inject
    Catalog catalog;

    Map<Long, String> trainees(long organizationId) {
        var ids = organization.holdersOf(organizationId, Role.TRAINEE);
        return ids.size() > LISTED ? Map.of() : Acquaintance.sorted(accounts.namesOf(ids), LISTED);
    }

    /** @throws NotFoundException when one of them is no trainee of this school */
    Collection<Long> requireTrainees(long organizationId, Collection<Long> people) {
        if (!new HashSet<>(organization.holdersOf(organizationId, Role.TRAINEE)).containsAll(people)) {
            throw new NotFoundException("a trainee among " + people);
        }
        return people;
    }

    /**
     * Trainees by their addresses, one a line.
     *
     * @throws Refusal that names all that nobody here has
     */
    List<Long> byAddress(long organizationId, String addresses) {
        var known = new LinkedHashSet<Long>();
        var unknown = new LinkedHashSet<String>();
        entries(addresses)
                .forEach(entry ->
                        find(organizationId, entry).ifPresentOrElse(known::add, () -> unknown.add("“" + entry + "”")));
        if (!unknown.isEmpty()) {
            throw nobodyHas(String.join(", ", unknown));
        }
        return List.copyOf(known);
    }

    /** What stands on one line is one address, unless several are there side by side. */
    private static Stream<String> entries(String addresses) {
        return addresses == null
                ? Stream.of()
                : Stream.of(addresses.split("[\\n,;]+"))
                        .map(String::strip)
                        .flatMap(line -> Stream.of(line.split("\\s+")).allMatch(word -> word.contains("@"))
                                ? Stream.of(line.split("\\s+"))
                                : Stream.of(line))
                        .filter(entry -> !entry.isBlank());
    }

    private Optional<Long> find(long organizationId, String address) {
        return accounts.idOf(address).filter(id -> organization.holds(organizationId, id, Role.TRAINEE));
    }

    private static Refusal nobodyHas(String addresses) {
        return new Refusal("logbook", "refused.no-trainee", addresses).at("addresses");
    }

    /** @throws Refusal when no trainee of this school has the address */
    long trainee(long organizationId, String address) {
        return find(organizationId, address).orElseThrow(() -> nobodyHas(address));
    }

    /**
     * The id of a module, or null for none.
     *
     * @throws NotFoundException for one that is not taught
     */
    String requireModule(String id) {
        return id == null || id.isBlank() ? null : catalog.module(id).id();
    }

    Map<Long, String> names(Collection<Long> people) {
        return accounts.namesOf(people);
    }
}
