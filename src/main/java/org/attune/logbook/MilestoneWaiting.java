package org.attune.logbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.attune.curriculum.MilestoneKind;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Role;
import org.attune.logbook.model.Milestone;
import org.attune.logbook.store.MilestoneStore;
import org.attune.shared.Waiting;
import org.attune.shared.Waiting.Turn;
import org.attune.shared.WaitingSource;

/**
 * On Today: what others have handed in for this person to confirm. What keeps close people out is not counted for somebody
 * who supervises, for that would take a look at each; their page of milestones has it where they may confirm it.
 */
@ApplicationScoped
public class MilestoneWaiting implements WaitingSource {

    @Inject
    MilestoneStore milestones;

    @Inject
    MilestonePeople people;

    @Inject
    CurrentAccount account;

    @Override
    public String mayWait() {
        boolean byRole = account.isSignedIn()
                && (account.has(Role.PROGRAMME_LEAD) || account.has(Role.ASSESSOR) || account.has(Role.SUPERVISOR));
        return byRole ? MAYBE : MilestoneStore.MAY_WAIT;
    }

    @Override
    public List<Waiting> waitingFor(long accountId) {
        if (!account.isSignedIn() || account.id() != accountId) {
            return List.of();
        }
        var kinds = people.kinds().stream()
                .filter(kind -> kind.confirmer().roles().stream().anyMatch(account::has))
                .filter(kind -> !kind.confirmer().apart() || !account.has(Role.SUPERVISOR))
                .map(MilestoneKind::kind)
                .toList();
        var open = new ArrayList<Milestone>(milestones.open(account.organizationId(), kinds, accountId));
        if (open.isEmpty()) {
            return List.of();
        }
        return List.of(new Waiting(
                "logbook",
                "waiting.milestones",
                List.of(open.size()),
                "/logbook/milestones",
                new Waiting.Span(open.get(0).getSubmittedAt(), null),
                Turn.YOU));
    }
}
