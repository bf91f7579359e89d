package org.attune.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.attune.privacy.model.Client;
import org.attune.privacy.model.Complaint;
import org.attune.privacy.store.Clients;
import org.attune.privacy.store.Complaints;
import org.attune.shared.Refusal;
import org.attune.shared.security.SealedColumn;
import org.attune.shared.security.SealedUnderMaster;
import org.attune.shared.security.Secrets;

/** Seals and opens the words of complaints, and writes the letters about them. */
@ApplicationScoped
class ComplaintDesk implements SealedUnderMaster {

    private static final int UNANSWERED_AT_MOST = 5;

    @Inject
    Complaints complaints;

    @Inject
    Clients clients;

    @Inject
    ComplaintLetters letters;

    @Inject
    Secrets secrets;

    void make(Client client, String linkDigest, String words, Instant now) {
        var said = checked(words, "complaint");
        if (!letters.reachSomebody(client)) {
            throw new Refusal("privacy", "complaint.nobody").at("complaint");
        }
        long waiting = complaints.ofClient(client.getId()).stream()
                .filter(earlier -> !earlier.isAnswered())
                .count();
        if (waiting >= UNANSWERED_AT_MOST) {
            throw new Refusal("privacy", "complaint.many").at("complaint");
        }
        var complaint = new Complaint(client, linkDigest, now);
        complaints.add(complaint);
        complaint.says(seal(complaint, said));
        letters.made(client);
    }

    void answer(Complaint complaint, String words, long by, Instant now) {
        complaint.answer(seal(complaint, checked(words, "answer")), by, now);
        clients.find(complaint.getClientId()).ifPresent(letters::answered);
    }

    /** As the client reads them by the link they have today. */
    List<ClientComplaint> of(long clientId) {
        var open = complaints.ofClientBehindTheirLink(clientId);
        return complaints.ofClient(clientId).stream()
                .map(complaint -> open.contains(complaint.getId()) ? read(complaint, "") : closed(complaint))
                .toList();
    }

    private static ClientComplaint closed(Complaint complaint) {
        return new ClientComplaint(
                complaint.getId(),
                "",
                null,
                null,
                complaint.getMadeAt(),
                complaint.getAnsweredAt(),
                complaint.getDueAt());
    }

    ClientComplaint read(Complaint complaint, String alias) {
        return new ClientComplaint(
                complaint.getId(),
                alias,
                open(complaint, complaint.getWords()),
                open(complaint, complaint.getAnswer()),
                complaint.getMadeAt(),
                complaint.getAnsweredAt(),
                complaint.getDueAt());
    }

    @Override
    public List<SealedColumn> sealed() {
        return List.of(
                new SealedColumn("privacy_complaint", "id", "words", "complaint:{id}"),
                new SealedColumn("privacy_complaint", "id", "answer", "complaint:{id}"));
    }

    private byte[] seal(Complaint complaint, String words) {
        return secrets.wrap(words.getBytes(StandardCharsets.UTF_8), complaint.seal());
    }

    private String open(Complaint complaint, byte[] sealed) {
        return sealed == null ? null : new String(secrets.unwrap(sealed, complaint.seal()), StandardCharsets.UTF_8);
    }

    private static String checked(String words, String field) {
        if (words == null || words.isBlank()) {
            throw new Refusal("privacy", "complaint.empty").at(field);
        }
        if (words.strip().length() > Complaint.LONGEST) {
            throw new Refusal("privacy", "complaint.long", Complaint.LONGEST).at(field);
        }
        return words.strip();
    }
}
