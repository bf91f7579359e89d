package org.attune.logbook;

import static org.attune.identity.Role.ASSESSOR;
import static org.attune.identity.Role.PROGRAMME_LEAD;
import static org.attune.identity.Role.SUPERVISOR;
import static org.attune.identity.Role.TRAINEE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.attune.curriculum.MilestoneKind;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.logbook.model.Milestone;
import org.attune.logbook.model.Milestone.State;
import org.attune.logbook.model.MilestoneRules;
import org.attune.logbook.store.MilestoneStore;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;

/** Confirming what somebody else has handed in, or sending it back with a reason. */
@ApplicationScoped
@Transactional
@Permitted({TRAINEE, SUPERVISOR, ASSESSOR, PROGRAMME_LEAD})
public class MilestoneDesk {

    /** For so long hours of a mentor whose credential did not stand can still be made good (E1). */
    static final Duration TIME_TO_CURE = Duration.ofDays(30);

    @Inject
    MilestoneStore milestones;

    @Inject
    MilestonePeople people;

    @Inject
    MilestoneFacts facts;

    @Inject
    CurrentAccount account;

    @Inject
    Clock clock;

    /** Lets those pass who hand in or confirm milestones. */
    public void requireParty() {
        // The guard of this class has asked already.
    }

    /** What waits for this person to answer. */
    public List<Milestone> waiting() {
        var kinds = people.kinds().stream()
                .filter(kind -> kind.confirmer().roles().stream().anyMatch(account::has))
                .map(MilestoneKind::kind)
                .toList();
        return people.confirmable(account, milestones.open(account.organizationId(), kinds, account.id()));
    }

    /**
     * One of them.
     *
     * @throws NotFoundException for any other
     */
    public Milestone waiting(long id) {
        return waiting().stream().filter(one -> one.getId() == id).findFirst().orElseThrow(() -> unknown(id));
    }

    /** What this person has confirmed, the latest first. */
    public List<Milestone> confirmed() {
        return milestones.confirmedBy(account.id());
    }

    public Map<Long, String> namesIn(List<Milestone> some) {
        return people.namesIn(some);
    }

    /** Answers for it with one's name, and adds what only the confirmer can say. */
    public void confirm(long id, Map<String, String> further) {
        var milestone = locked(id);
        var kind = kindOf(milestone);
        milestone.confirm(MilestoneRules.answers(kind.asked(true), further), account.id(), clock.instant());
        people.relate(kind, milestone, account.id());
        facts.confirmed(kind, milestone);
        cure(milestone);
    }

    /** A credential that comes in time makes good what its holder has confirmed without it. */
    private void cure(Milestone credential) {
        var since = clock.instant().minus(TIME_TO_CURE);
        for (var earlier : milestones.unverifiedBy(credential.getPersonId(), since)) {
            var kind = kindOf(earlier);
            if (credential.getKind().equals(kind.confirmer().credential())) {
                facts.verifiedLater(kind, earlier);
            }
        }
    }

    /** Says what is missing; the person may hand it in anew. */
    public void sendBack(long id, String reason) {
        locked(id).end(State.SENT_BACK, Words.required(reason), account.id(), clock.instant());
    }

    /** Takes back one's own confirmation, because it was wrong. */
    public void takeBack(long id, String reason) {
        var milestone = milestones
                .locked(account.organizationId(), id)
                .filter(found -> found.isConfirmed() && found.getSettlement().getBy() == account.id())
                .orElseThrow(() -> unknown(id));
        if (reason == null || reason.isBlank()) {
            throw new Refusal("logbook", "refused.reason");
        }
        milestone.end(State.TAKEN_BACK, Words.required(reason), account.id(), clock.instant());
        facts.takenBack(milestone);
    }

    /**
     * What its kind asks.
     *
     * @throws NotFoundException when the programme no longer knows it
     */
    public MilestoneKind kindOf(Milestone milestone) {
        return people.kinds().stream()
                .filter(kind -> kind.kind().equals(milestone.getKind()))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("milestone kind " + milestone.getKind()));
    }

    private Milestone locked(long id) {
        return milestones
                .locked(account.organizationId(), id)
                .filter(found -> !people.confirmable(account, List.of(found)).isEmpty())
                .orElseThrow(() -> unknown(id));
    }

    private static NotFoundException unknown(long id) {
        return new NotFoundException("milestone " + id);
    }
}
