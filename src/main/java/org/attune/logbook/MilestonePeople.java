package org.attune.logbook;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attune.curriculum.Catalog;
import org.attune.curriculum.MilestoneKind;
import org.attune.identity.AccountService;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Role;
import org.attune.logbook.model.Milestone;
import org.attune.organization.OrganizationService;
import org.attune.organization.RelationshipKind;

/** Who may hand in and confirm which milestone. Nobody confirms their own; some keep close people out (R6). */
@ApplicationScoped
class MilestonePeople {

    private static final int SHOWN = 200;
    private static final List<RelationshipKind> TOO_CLOSE =
            List.of(RelationshipKind.SUPERVISOR, RelationshipKind.MENTOR_COACH, RelationshipKind.LINE_MANAGER);

    @Inject
    Catalog catalog;

    @Inject
    OrganizationService organization;

    @Inject
    AccountService accounts;

    Collection<MilestoneKind> kinds() {
        return catalog.milestones();
    }

    Set<Role> rolesOf(CurrentAccount account) {
        return Arrays.stream(Role.values()).filter(account::has).collect(toSet());
    }

    /** Those with one of the roles, but for oneself and for whom the kind keeps out. */
    Map<Long, String> confirmersFor(CurrentAccount account, MilestoneKind kind) {
        var ids = new HashSet<Long>();
        kind.confirmer().roles().forEach(role -> ids.addAll(organization.holdersOf(account.organizationId(), role)));
        ids.remove(account.id());
        if (kind.confirmer().apart()) {
            ids.removeIf(holder -> organization.wasEverTo(holder, account.id(), TOO_CLOSE));
        }
        return Acquaintance.sorted(accounts.namesOf(ids), SHOWN);
    }

    /** What of these this person may confirm, in two statements however many there are. */
    List<Milestone> confirmable(CurrentAccount account, Collection<Milestone> some) {
        var close = Set.copyOf(organization.everUnder(account.id(), TOO_CLOSE));
        var byName = kinds().stream().collect(toMap(MilestoneKind::kind, kind -> kind));
        return some.stream()
                .filter(one -> byName.containsKey(one.getKind()))
                .filter(one -> mayConfirm(account, byName.get(one.getKind()), one, close))
                .toList();
    }

    private static boolean mayConfirm(
            CurrentAccount account, MilestoneKind kind, Milestone milestone, Set<Long> close) {
        return milestone.getPersonId() != account.id()
                && (milestone.getNamedId() == null || milestone.getNamedId() == account.id())
                && kind.confirmer().roles().stream().anyMatch(account::has)
                && !(kind.confirmer().apart() && close.contains(milestone.getPersonId()));
    }

    /** Whoever has confirmed is this to the person from then on, so that nobody forgets it when roles are given (R6). */
    void relate(MilestoneKind kind, Milestone milestone, long confirmer) {
        if (kind.confirmer().relation() == null) {
            return;
        }
        var relation = RelationshipKind.valueOf(kind.confirmer().relation().toUpperCase(Locale.ROOT));
        if (!organization.wasEverTo(confirmer, milestone.getPersonId(), List.of(relation))) {
            organization.relate(
                    milestone.getOrganizationId(), relation, confirmer, milestone.getPersonId(), milestone.getDay());
        }
    }

    Map<Long, String> namesIn(Collection<Milestone> some) {
        var ids = new HashSet<Long>();
        some.forEach(one -> {
            ids.add(one.getPersonId());
            if (one.getNamedId() != null) {
                ids.add(one.getNamedId());
            }
            if (one.getSettlement() != null && one.getSettlement().getBy() != null) {
                ids.add(one.getSettlement().getBy());
            }
        });
        return accounts.namesOf(ids);
    }
}
