package org.attune.logbook.web;

import static org.attune.identity.Role.ORGANIZATION_ADMIN;
import static org.attune.identity.Role.PROGRAMME_LEAD;
import static org.attune.identity.Role.SUPERVISOR;
import static org.attune.identity.Role.TRAINEE;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.attune.identity.AccountService;
import org.attune.identity.CurrentAccount;
import org.attune.logbook.SafetyEvents;
import org.attune.logbook.SafetyEvents.Trace;
import org.attune.logbook.model.SafetyEvent;
import org.attune.shared.web.Dates;

/** Safety events: noting one, one's own, and for leads and admins that there are some. */
@Named
@ViewScoped
public class LogbookEventsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    SafetyEvents events;

    @Inject
    AccountService accounts;

    @Inject
    CurrentAccount account;

    @Inject
    Dates dates;

    private final SafetyEventForm form = new SafetyEventForm();
    private LocalDate day;
    private LocalTime time;
    private String words;
    private transient List<SafetyEvent> own; // Reloaded on each request that shows them.
    private transient List<Trace> traces;
    private transient Map<Long, String> names;

    public void load() {
        events.requireParty();
        day = dates.today();
        time = LocalTime.now(account.zone()).truncatedTo(ChronoUnit.MINUTES);
    }

    public String record() {
        long id = events.record(noticedAt(), form.steps(), words);
        return "/logbook/event?faces-redirect=true&id=" + id;
    }

    private Instant noticedAt() {
        return day == null || time == null
                ? null
                : day.atTime(time).atZone(account.zone()).toInstant();
    }

    public boolean isTrainee() {
        return account.has(TRAINEE);
    }

    public List<SafetyEvent> getOwn() {
        if (own == null) {
            own = account.has(TRAINEE) || account.has(SUPERVISOR) ? events.own() : List.of();
        }
        return own;
    }

    public boolean isOverseeing() {
        return account.has(PROGRAMME_LEAD) || account.has(ORGANIZATION_ADMIN);
    }

    public List<Trace> getTraces() {
        if (traces == null) {
            traces = isOverseeing() ? events.traces() : List.of();
            names = accounts.namesOf(traces.stream()
                    .map(Trace::supervisorId)
                    .filter(Objects::nonNull)
                    .toList());
        }
        return traces;
    }

    /** Who looks after an event; empty while there is nobody. */
    public String supervisorOf(Trace trace) {
        return trace.supervisorId() == null ? "" : names.getOrDefault(trace.supervisorId(), "");
    }

    public int getMostWords() {
        return SafetyEvents.WORDS;
    }

    public SafetyEventForm getForm() {
        return form;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getTime() {
        return time;
    }

    public void setTime(LocalTime time) {
        this.time = time;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
