package org.attune.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.privacy.model.Complaint;
import org.attune.privacy.store.Clients;
import org.attune.privacy.store.Complaints;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;

/** What the school does with complaints of clients. Whoever coaches the client does not see them here. */
@ApplicationScoped
@Transactional
@Permitted(Role.ORGANIZATION_ADMIN)
public class ComplaintService {

    private static final int SHOWN = 100;

    @Inject
    Complaints complaints;

    @Inject
    Clients clients;

    @Inject
    ComplaintDesk desk;

    @Inject
    CurrentAccount account;

    @Inject
    Clock clock;

    /** Unanswered ones first, then the newest; aliases only. */
    public List<ClientComplaint> all() {
        var found = complaints.of(account.organizationId(), account.id(), SHOWN);
        var ids = found.stream().map(Complaint::getClientId).distinct().toList();
        var aliases = new HashMap<Long, String>();
        clients.all(ids).stream()
                .filter(client -> client.getAlias() != null)
                .forEach(client -> aliases.put(client.getId(), client.getAlias()));
        return found.stream()
                .map(complaint -> desk.read(complaint, aliases.getOrDefault(complaint.getClientId(), "")))
                .toList();
    }

    /** Answers a complaint, once. */
    public void answer(long complaintId, String words) {
        var complaint = complaints
                .held(complaintId)
                .filter(found -> found.getOrganizationId() == account.organizationId())
                .filter(this::isNotOfOwnClient)
                .orElseThrow(() -> new NotFoundException("complaint " + complaintId));
        if (complaint.isAnswered()) {
            throw new Refusal("privacy", "complaint.answered-already").at("answer");
        }
        desk.answer(complaint, words, account.id(), clock.instant());
    }

    private boolean isNotOfOwnClient(Complaint complaint) {
        return clients.find(complaint.getClientId())
                .filter(client -> client.getCoachId() != account.id())
                .isPresent();
    }
}
