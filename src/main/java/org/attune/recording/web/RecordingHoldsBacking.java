package org.attune.recording.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.attune.identity.AccountService;
import org.attune.recording.HoldService;
import org.attune.recording.model.LegalHold;

/** Holding recordings, confirming, and letting go. */
@Named
@RequestScoped
public class RecordingHoldsBacking {

    private static final String AGAIN = "/recording/holds?faces-redirect=true";

    @Inject
    HoldService holds;

    @Inject
    AccountService accounts;

    private List<HoldService.Told> all;
    private Map<Long, String> names;
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
        holds.confirm(holdId);
        return AGAIN;
    }

    public String decline(long holdId) {
        holds.decline(holdId);
        return AGAIN;
    }

    public String keep(long holdId) {
        holds.keep(holdId, next);
        return AGAIN;
    }

    public String release(long holdId) {
        holds.release(holdId);
        return AGAIN;
    }

    /** The latest first. */
    public List<HoldService.Told> getAll() {
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
