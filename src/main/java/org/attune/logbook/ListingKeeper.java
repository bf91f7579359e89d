package org.attune.logbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.attune.logbook.model.ClientHour;
import org.attune.logbook.store.ClientHourStore;
import org.attune.privacy.ListingChanged;

/** Takes a client off the list in the transaction in which they say so. Their hours stay, with nobody's name. */
@ApplicationScoped
@Transactional
class ListingKeeper {

    @Inject
    ClientHourStore hours;

    @Inject
    ClientHourFacts facts;

    void noLongerListed(@Observes ListingChanged change) {
        hours.withClient(change.clientId()).forEach(this::unlist);
    }

    private void unlist(ClientHour hour) {
        hour.unlist();
        if (hour.isLive()) {
            facts.unlisted(hour);
        }
    }
}
