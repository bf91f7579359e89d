package org.attune.logbook.web;

import static org.attune.identity.Role.SUPERVISOR;
import static org.attune.identity.Role.TRAINEE;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attune.curriculum.MilestoneKind;
import org.attune.identity.CurrentAccount;
import org.attune.logbook.MilestoneDesk;
import org.attune.logbook.Milestones;
import org.attune.logbook.Milestones.Told;
import org.attune.logbook.model.Milestone;
import org.attune.shared.web.Dates;

/** Milestones for both sides: one hands in, another confirms or sends back. */
@Named
@ViewScoped
public class LogbookMilestonesBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "/logbook/milestones?faces-redirect=true";

    @Inject
    Milestones milestones;

    @Inject
    MilestoneDesk desk;

    @Inject
    CurrentAccount account;

    @Inject
    Dates dates;

    private final Map<String, String> answers = new HashMap<>();
    private final Map<String, Boolean> flags = new HashMap<>();
    private final Map<Long, String> reasons = new HashMap<>();
    private String kind;
    private Long settle;
    private LocalDate day;
    private Long named;
    private String words;
    private String reason;
    private transient MilestoneKind chosen; // Reloaded on each request that shows them.
    private transient Milestone settling;
    private transient List<Milestone> own;
    private transient List<Milestone> waiting;
    private transient List<Milestone> confirmed;
    private transient Map<Long, String> names;
    private transient Map<Long, String> confirmers;
    private transient Map<Long, String> clients;

    public void load() {
        desk.requireParty();
        day = dates.today();
        if (isAsked(kind)) {
            getChosen();
        }
        if (settle != null) {
            getSettling();
        }
    }

    private static boolean isAsked(String name) {
        return name != null && !name.isEmpty();
    }

    public String submit() {
        milestones.submit(kind, new Told(day, all(), words, named));
        return AGAIN;
    }

    public String confirm() {
        desk.confirm(settle, all());
        return AGAIN;
    }

    public String sendBack() {
        desk.sendBack(settle, reason);
        return AGAIN;
    }

    public String withdraw(long id) {
        milestones.withdraw(id);
        return AGAIN;
    }

    public String takeBack(long id) {
        desk.takeBack(id, reasons.get(id));
        return AGAIN;
    }

    private Map<String, String> all() {
        var all = new HashMap<>(answers);
        flags.forEach((name, flag) -> all.put(name, String.valueOf(flag)));
        return all;
    }

    /** Whether this person hands things in at all. */
    public boolean isGiver() {
        return account.has(TRAINEE) || account.has(SUPERVISOR);
    }

    public List<MilestoneKind> getKinds() {
        return isGiver() ? milestones.kinds() : List.of();
    }

    /** What is about to be handed in, or null. */
    public MilestoneKind getChosen() {
        if (chosen == null && isAsked(kind)) {
            chosen = milestones.kind(kind);
        }
        return chosen;
    }

    /** What is about to be confirmed or sent back, or null. */
    public Milestone getSettling() {
        if (settling == null && settle != null) {
            settling = desk.waiting(settle);
        }
        return settling;
    }

    /** Null when nothing is; the page asks while it is being built. */
    public MilestoneKind getSettlingKind() {
        return getSettling() == null ? null : desk.kindOf(getSettling());
    }

    public Map<Long, String> getConfirmers() {
        if (confirmers == null) {
            confirmers = milestones.confirmers(getChosen());
        }
        return confirmers;
    }

    public Map<Long, String> getClients() {
        if (clients == null) {
            clients = account.has(TRAINEE) ? milestones.ownClients() : Map.of();
        }
        return clients;
    }

    public List<Milestone> getOwn() {
        if (own == null) {
            own = isGiver() ? milestones.own() : List.of();
        }
        return own;
    }

    public List<Milestone> getWaiting() {
        if (waiting == null) {
            waiting = desk.waiting();
        }
        return waiting;
    }

    public List<Milestone> getConfirmed() {
        if (confirmed == null) {
            confirmed = desk.confirmed();
        }
        return confirmed;
    }

    public String nameOf(Long person) {
        if (names == null) {
            var all = new ArrayList<>(getOwn());
            all.addAll(getWaiting());
            all.addAll(getConfirmed());
            names = desk.namesIn(all);
        }
        return person == null ? "" : names.getOrDefault(person, "");
    }

    public Map<String, String> getAnswers() {
        return answers;
    }

    public Map<String, Boolean> getFlags() {
        return flags;
    }

    /** Why a confirmation is taken back, by milestone. */
    public Map<Long, String> getReasons() {
        return reasons;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public Long getSettle() {
        return settle;
    }

    public void setSettle(Long settle) {
        this.settle = settle;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public Long getNamed() {
        return named;
    }

    public void setNamed(Long named) {
        this.named = named;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
