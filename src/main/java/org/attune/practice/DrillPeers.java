package org.attune.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.attune.identity.AccountService;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.organization.OrganizationService;
import org.attune.practice.model.DrillGiver;
import org.attune.practice.model.DrillTry;
import org.attune.practice.model.PeerOffer;
import org.attune.practice.store.PeerOffers;

/** Who can be asked to look at a drill: one's own supervisors, and trainees of the same school who agreed to it. */
@ApplicationScoped
@Transactional
@Permitted(Role.TRAINEE)
public class DrillPeers {

    @Inject
    PeerOffers offers;

    @Inject
    OrganizationService organizations;

    @Inject
    AccountService accounts;

    @Inject
    CurrentAccount account;

    @Inject
    Clock clock;

    /** Somebody to choose. */
    public record Candidate(long id, String name, boolean supervisor) {

        /** The name by which a page posts the choice. */
        public String key() {
            return String.valueOf(id);
        }
    }

    /** Whether the signed-in trainee lets others choose them. */
    public boolean isOffering() {
        return offers.of(account.id()).isPresent();
    }

    /** Lets others choose the signed-in trainee, or no longer; what they were given already stays with them. */
    public void offer(boolean willing) {
        if (!willing) {
            offers.remove(account.id());
        } else if (!isOffering()) {
            offers.add(new PeerOffer(account.id(), account.organizationId(), clock.instant()));
        }
    }

    /** Whom the signed-in trainee can choose, supervisors first. */
    public List<Candidate> candidates() {
        var supervisors =
                organizations.supervisorsOf(account.id()).stream().distinct().toList();
        var peers = new ArrayList<>(organizations.holdersAmong(
                account.organizationId(), offers.accountsOf(account.organizationId()), Role.TRAINEE));
        peers.remove(account.id());
        peers.removeAll(supervisors);
        var all = new ArrayList<>(supervisors);
        all.addAll(peers);
        var names = accounts.namesOf(all);
        return all.stream()
                .filter(names::containsKey)
                .map(id -> new Candidate(id, names.get(id), supervisors.contains(id)))
                .sorted(Comparator.comparing(Candidate::supervisor)
                        .reversed()
                        .thenComparing(Candidate::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** Whether whoever was asked still is what they were asked as; a supervision may have ended since. */
    @Permitted(system = true)
    public boolean isStillGiver(DrillTry one, long accountId) {
        if (!one.isGivenTo(accountId)) {
            return false;
        }
        return one.getGiver() == DrillGiver.SUPERVISOR
                ? organizations.supervises(accountId, one.getTraineeId())
                : organizations.holds(one.getOrganizationId(), accountId, Role.TRAINEE);
    }
}
