package org.attune.logbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Role;
import org.attune.logbook.store.ClientHourStore;
import org.attune.organization.OrganizationService;
import org.attune.shared.Waiting;
import org.attune.shared.Waiting.Turn;
import org.attune.shared.WaitingSource;

/** On a supervisor's Today: how many client sessions of their supervisees wait for a signature. */
@ApplicationScoped
public class AttestWaiting implements WaitingSource {

    @Inject
    ClientHourStore hours;

    @Inject
    OrganizationService organization;

    @Inject
    CurrentAccount account;

    @Override
    public String mayWait() {
        return account.has(Role.SUPERVISOR) ? MAYBE : NEVER;
    }

    @Override
    public List<Waiting> waitingFor(long accountId) {
        boolean supervisor = account.isSignedIn() && account.id() == accountId && account.has(Role.SUPERVISOR);
        if (!supervisor) {
            return List.of();
        }
        return hours
                .open(organization.superviseesOf(accountId))
                .map(open -> new Waiting(
                        "logbook",
                        "waiting.attest",
                        List.of(open.count()),
                        "/logbook/attest",
                        new Waiting.Span(open.since(), null),
                        Turn.YOU))
                .stream()
                .toList();
    }
}
