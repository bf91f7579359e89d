package org.attune.recording.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.attune.identity.AccountService;
import org.attune.recording.HoldService;
import org.attune.recording.model.LegalHold;
import org.attune.shared.Refusal;

/**
 * Holding recordings, confirming, and letting go. The list is kept as long as it is looked at, so that a button acts on
 * the hold beside which it stands, whatever was asked for meanwhile.
 */
@Named
@ViewScoped
public class RecordingHoldsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String AGAIN = "/recording/holds?faces-redirect=true";

    @Inject
    HoldService holds;

    @Inject
    AccountService accounts;

    private transient List<HoldService.HoldView> all;
    private transient Map<Long, String> names;
    private Long number;
    private String reason;
    private LocalDate endsOn;
    private LocalDate reviewOn;
    private LocalDate next;

    public void load() {
        all = holds.all();
        names = accounts.namesOf(HoldService.peopleIn(all));
    }

    public String ask() {
        holds.ask(number, new LegalHold.Wish(reason, endsOn, reviewOn));
        return AGAIN;
    }

    public String confirm(long holdId) {
        return does(() -> holds.confirm(holdId));
    }

    public String decline(long holdId) {
        return does(() -> holds.decline(holdId));
    }

    public String keep(long holdId) {
        return does(() -> holds.keep(holdId, next));
    }

    public String release(long holdId) {
        return does(() -> holds.release(holdId));
    }

    private String does(Runnable deed) {
        try {
            deed.run();
            return AGAIN;
        } catch (Refusal settled) {
            load();
            throw settled;
        }
    }

    /** Those that are open first, the latest first. */
    public List<HoldService.HoldView> getAll() {
        if (all == null) {
            load();
        }
        return all;
    }

    /** Names of those who did something, by account. */
    public Map<Long, String> getNames() {
        return names;
    }

    public Long getNumber() {
        return number;
    }

    public void setNumber(Long number) {
        this.number = number;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public LocalDate getReviewOn() {
        return reviewOn;
    }

    public void setReviewOn(LocalDate reviewOn) {
        this.reviewOn = reviewOn;
    }

    public LocalDate getNext() {
        return next;
    }

    public void setNext(LocalDate next) {
        this.next = next;
    }
}
