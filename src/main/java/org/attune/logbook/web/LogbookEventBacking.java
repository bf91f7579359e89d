package org.attune.logbook.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import org.attune.identity.AccountService;
import org.attune.identity.CurrentAccount;
import org.attune.logbook.SafetyEvents;
import org.attune.logbook.model.SafetyEvent;
import org.attune.logbook.model.SafetyEvent.Step;
import org.attune.shared.NotFoundException;

/** One safety event for the two people: what is done, what comes next, whose turn it is. */
@Named
@ViewScoped
public class LogbookEventBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    SafetyEvents events;

    @Inject
    AccountService accounts;

    @Inject
    CurrentAccount account;

    @Inject
    Clock clock;

    private final SafetyEventForm form = new SafetyEventForm();
    private Long id;
    private transient SafetyEvent event; // Reloaded on each request that shows it.

    public void load() {
        if (id == null) {
            throw new NotFoundException("safety event without an id");
        }
        form.take(getEvent().getSteps());
    }

    public String goOn() {
        events.goOn(id, form.steps());
        return again();
    }

    public String takeUp() {
        events.takeUp(id);
        return again();
    }

    public String debriefed() {
        events.debriefed(id);
        return again();
    }

    public String close() {
        events.close(id);
        return again();
    }

    private String again() {
        return "/logbook/event?faces-redirect=true&id=" + id;
    }

    public SafetyEvent getEvent() {
        if (event == null) {
            event = events.event(id);
        }
        return event;
    }

    public boolean isSupervisor() {
        return getEvent().isTold(account.id());
    }

    /** Whether the supervisor knew of it, or will, later than within a day. */
    public boolean isToldLate() {
        return getEvent().isToldLate(clock.instant());
    }

    /** The other of the two, or nothing while nobody was told. */
    public String getOther() {
        var other = isSupervisor()
                ? Long.valueOf(getEvent().getTraineeId())
                : getEvent().getSupervisorId();
        return other == null ? "" : accounts.nameOf(other);
    }

    public String getWords() {
        return events.words(getEvent());
    }

    public Step[] getSteps() {
        return Step.values();
    }

    public SafetyEventForm getForm() {
        return form;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
