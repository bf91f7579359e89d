package org.attune.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.privacy.model.Client;
import org.attune.privacy.model.Listing;
import org.attune.privacy.model.OrganizationLetter;
import org.attune.privacy.model.SponsorAgreement;
import org.attune.privacy.store.Agreements;
import org.attune.privacy.store.Clients;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;

/**
 * What a coach notes about a client besides recordings: that they may be listed in the log, on whose word, and who pays
 * for the coaching. A client's own no cannot be noted away.
 */
@ApplicationScoped
@Transactional
@Permitted(Role.TRAINEE)
public class ListingService {

    @Inject
    Agreements agreements;

    @Inject
    Clients clients;

    @Inject
    TermsDesk desk;

    @Inject
    CurrentAccount account;

    @Inject
    Clock clock;

    /** What stands about one of the coach's own clients. */
    public ClientTerms of(long clientId) {
        return desk.of(mine(clientId).getId());
    }

    /** Whether one's own client may be listed by alias. */
    public boolean mayList(long clientId) {
        return desk.listingOf(mine(clientId).getId()).filter(Listing::isAgreed).isPresent();
    }

    /** Whether the client themselves said no. */
    public boolean saidNo(long clientId) {
        return desk.listingOf(mine(clientId).getId())
                .filter(listing -> !listing.isAgreed())
                .isPresent();
    }

    /** The client told the coach that they may be listed. Changes nothing about what the client said on their page. */
    public void noteAgreed(long clientId) {
        var client = mine(clientId);
        if (desk.listingOf(clientId).isEmpty()) {
            agreements.add(Listing.byCoach(client, clock.instant()));
        }
    }

    /** A letter of the organization that arranged the coaching says that its people may be listed. */
    public void noteLetter(long clientId, String sender, String signatory, LocalDate writtenOn) {
        var client = mine(clientId);
        var today = LocalDate.now(clock.withZone(account.zone()));
        var letter = new OrganizationLetter(client, sender, signatory, writtenOn, today, clock.instant());
        if (saidNo(clientId)) {
            throw new Refusal("privacy", "listing.said-no").at("sender");
        }
        agreements.add(letter);
        agreements.add(Listing.byLetter(client, letter, clock.instant()));
    }

    /** Somebody else pays: the client is asked to agree to what this sponsor learns. */
    public void nameSponsor(long clientId, String sponsor) {
        var client = mine(clientId);
        var agreement = new SponsorAgreement(client, sponsor, clock.instant());
        endSponsor(clientId);
        agreements.add(agreement);
    }

    /** Nobody else pays any more. */
    public void endSponsor(long clientId) {
        mine(clientId);
        agreements.sponsorOf(clientId).ifPresent(agreement -> agreement.end(clock.instant()));
    }

    private Client mine(long clientId) {
        return clients.ofCoach(clientId, account.id())
                .filter(client -> !client.isTombstone())
                .orElseThrow(() -> new NotFoundException("client " + clientId));
    }
}
