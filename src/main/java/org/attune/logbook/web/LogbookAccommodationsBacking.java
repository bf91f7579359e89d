package org.attune.logbook.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Role;
import org.attune.logbook.AccommodationKind;
import org.attune.logbook.Accommodations;
import org.attune.logbook.model.Accommodation;
import org.attune.shared.web.Dates;

/** What was granted to trainees, and granting more. */
@Named
@ViewScoped
public class LogbookAccommodationsBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "/logbook/accommodations?faces-redirect=true";
    private static final int USUAL_MONTHS = 3;

    @Inject
    Accommodations accommodations;

    @Inject
    CurrentAccount account;

    @Inject
    Dates dates;

    private String addresses;
    private AccommodationKind kind = AccommodationKind.MAKE_UP;
    private Integer amount;
    private LocalDate from;
    private LocalDate to;
    private String reason;
    private transient List<Accommodation> all; // Reloaded on each request that shows them.
    private transient Map<Long, String> names;

    public void load() {
        accommodations.requireParty();
        from = dates.today();
        to = from.plusMonths(USUAL_MONTHS);
        getAll();
    }

    public String grant() {
        accommodations.grant(addresses, new Accommodations.Grant(kind, amount, from, to, reason));
        return AGAIN;
    }

    public String end(long id) {
        accommodations.end(id);
        return AGAIN;
    }

    public boolean isLead() {
        return account.has(Role.PROGRAMME_LEAD);
    }

    public List<Accommodation> getAll() {
        if (all == null) {
            all = accommodations.visible();
            names = accommodations.namesFor(all);
        }
        return all;
    }

    public String nameOf(Accommodation one) {
        return names.get(one.getPersonId());
    }

    public AccommodationKind[] getKinds() {
        return AccommodationKind.values();
    }

    public String getAddresses() {
        return addresses;
    }

    public void setAddresses(String addresses) {
        this.addresses = addresses;
    }

    public AccommodationKind getKind() {
        return kind;
    }

    public void setKind(AccommodationKind kind) {
        this.kind = kind;
    }

    public Integer getAmount() {
        return amount;
    }

    public void setAmount(Integer amount) {
        this.amount = amount;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
