package org.attune.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.attune.privacy.model.Listing;
import org.attune.privacy.model.SponsorAgreement;
import org.attune.privacy.store.Agreements;

/** Reads what stands about a client's place in the log and about a sponsor: the same for client and coach. */
@ApplicationScoped
class TermsDesk {

    @Inject
    Agreements agreements;

    ClientTerms of(long clientId) {
        var listing = listingOf(clientId);
        var sponsor = agreements.sponsorOf(clientId);
        return new ClientTerms(
                listing.map(Listing::isAgreed).orElse(null),
                listing.map(Listing::getSource).map(Enum::name).orElse(null),
                listing.map(Listing::getAt).orElse(null),
                listing.flatMap(found -> agreements.letter(found.getLetterId()))
                        .map(letter -> new ClientTerms.Letter(
                                letter.getSender(), letter.getSignatory(), letter.getWrittenOn()))
                        .orElse(null),
                sponsor.map(SponsorAgreement::getSponsor).orElse(null),
                sponsor.map(SponsorAgreement::getId).orElse(null),
                sponsor.filter(SponsorAgreement::isAnswered)
                        .map(SponsorAgreement::isAgreed)
                        .orElse(null));
    }

    Optional<Listing> listingOf(long clientId) {
        return Listing.standing(agreements.listingsOf(clientId));
    }
}
