package org.attune.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.attune.identity.Permitted;
import org.attune.privacy.model.Listing;
import org.attune.privacy.store.Agreements;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;
import org.attune.shared.security.Secrets;

/**
 * What a client can do with their link besides answering about recordings: say whether they may be listed in the coach's
 * log, agree to what a sponsor learns, complain, and read what was answered.
 */
@ApplicationScoped
@Transactional
@Permitted(anyone = true)
public class ClientWishes {

    @Inject
    LinkedClients linked;

    @Inject
    ComplaintDesk desk;

    @Inject
    TermsDesk terms;

    @Inject
    Agreements agreements;

    @Inject
    Event<ListingChanged> changed;

    @Inject
    Clock clock;

    /**
     * Sends a complaint to the school, never to the coach alone.
     *
     * @param code which the client chooses, so that nobody else reads it behind the link; not needed once there is one
     */
    public void complain(String token, String words, String code) {
        desk.make(linked.withCode(token, code), Secrets.digest(token), words, clock.instant());
    }

    /** The client's own complaints with their answers, newest first. */
    public List<ClientComplaint> complaintsOf(String token) {
        return desk.of(linked.by(token).getId());
    }

    /** What stands about the log and a sponsor. */
    public ClientTerms termsOf(String token) {
        return terms.of(linked.by(token).getId());
    }

    /** Whether the client may be listed by alias, which has nothing to do with recordings. The same twice is once. */
    public void list(String token, boolean agreed, Locale readIn) {
        var client = linked.by(token);
        if (client.isTombstone()) {
            throw new NotFoundException("a client to list");
        }
        boolean same = terms.listingOf(client.getId())
                .filter(listing -> listing.getSource() == Listing.Source.CLIENT && listing.isAgreed() == agreed)
                .isPresent();
        if (!same) {
            agreements.add(Listing.byClient(client, agreed, readIn, clock.instant()));
            if (!agreed) {
                changed.fire(new ListingChanged(client.getId()));
            }
        }
    }

    /**
     * Whether the client agrees to the words about their sponsor.
     *
     * @param sponsorId the agreement they read, from {@link ClientTerms#sponsorId}; null when unknown
     * @throws Refusal when another sponsor was named meanwhile, or none pays any more
     */
    public void answerSponsor(String token, Long sponsorId, boolean agreed, Locale readIn) {
        var client = linked.by(token);
        agreements
                .sponsorOf(client.getId())
                .filter(sponsor -> sponsor.getId().equals(sponsorId))
                .orElseThrow(() -> new Refusal("privacy", "sponsor.changed"))
                .answer(agreed, readIn, clock.instant());
    }
}
