package org.attune.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.practice.model.triad.Triad;
import org.attune.practice.store.TriadStore;

/** Meetings in which somebody practised with others. */
@ApplicationScoped
@Transactional
@Permitted
public class TriadOccasions implements OccasionSource {

    private static final int MOST = 12;

    @Inject
    TriadStore triads;

    @Inject
    CurrentAccount account;

    @Override
    public String kind() {
        return "triad";
    }

    @Override
    public List<Occasion> mine() {
        return triads.allOf(account.id(), MOST).stream()
                .filter(Triad::isBegun)
                .map(this::occasion)
                .toList();
    }

    @Override
    public Optional<Occasion> mine(long id) {
        return triads.seated(id, account.id(), account.organizationId()).map(this::occasion);
    }

    private Occasion occasion(Triad triad) {
        return new Occasion(kind(), triad.getId(), "", LocalDate.ofInstant(triad.getStartsAt(), account.zone()));
    }
}
