package org.attune.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.privacy.model.Complaint;
import org.attune.privacy.store.Complaints;
import org.attune.shared.Waiting;
import org.attune.shared.WaitingSource;

/** Puts clients' complaints on the Today of the school's administrators. */
@ApplicationScoped
@Transactional
@Permitted(system = true)
public class ComplaintWaiting implements WaitingSource {

    private static final int SHOWN = 20;

    @Inject
    Complaints complaints;

    @Inject
    CurrentAccount account;

    @Override
    public String mayWait() {
        return Complaints.MAY_WAIT;
    }

    @Override
    public List<Waiting> waitingFor(long accountId) {
        if (!account.has(Role.ORGANIZATION_ADMIN)) {
            return List.of();
        }
        return complaints.of(account.organizationId(), accountId, SHOWN).stream()
                .filter(complaint -> !complaint.isAnswered())
                .map(ComplaintWaiting::waiting)
                .toList();
    }

    private static Waiting waiting(Complaint complaint) {
        return new Waiting(
                "privacy",
                "waiting.complaint",
                List.of(),
                "/privacy/school",
                new Waiting.Span(complaint.getMadeAt(), complaint.getDueAt()),
                Waiting.Turn.YOU);
    }
}
