package org.attune.practice.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.attune.identity.CurrentAccount;
import org.attune.practice.TriadOwed;
import org.attune.practice.TriadView;
import org.attune.practice.Triads;

/** A meeting before it begins: who comes, when, and which scenes. */
@Named
@ViewScoped
public class PracticeTriadBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Triads triads;

    @Inject
    TriadOwed triadOwed;

    @Inject
    SceneChoices choices;

    @Inject
    CurrentAccount account;

    private Long triadId;
    private String scenario;
    private Integer round;
    private LocalDate day;
    private LocalTime time;
    private String link;
    private transient TriadView view;
    private Long owed;

    public void load() {
        view = triads.view(triadId);
        owed = view.isOpen() ? triadOwed.before(triadId) : null;
        var when = view.getStartsAt().atZone(account.zone());
        day = when.toLocalDate();
        time = when.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
        link = view.getVideoLink();
        round = view.getRounds().stream()
                .filter(line -> !line.isStarted() && !line.isChosen())
                .findFirst()
                .or(() -> view.getRounds().stream()
                        .filter(line -> !line.isStarted())
                        .findFirst())
                .map(TriadView.RoundLine::getNumber)
                .orElse(null);
    }

    public TriadView getTriad() {
        if (view == null) { // A refused press shows the page again.
            view = triads.view(triadId);
        }
        return view;
    }

    /** The round of another meeting to answer before the room opens, or null. */
    public Long getOwed() {
        return owed;
    }

    public String accept() {
        triads.answer(triadId, true);
        return again();
    }

    public String decline() {
        triads.answer(triadId, false);
        return again();
    }

    public String move() {
        triads.reschedule(triadId, day, time, link);
        return again();
    }

    public String cancel() {
        triads.cancel(triadId);
        return again();
    }

    public String optOut(int number) {
        triads.optOut(triadId, number);
        return again();
    }

    public String choose() {
        triads.choose(triadId, round == null ? 0 : round, scenario);
        return again();
    }

    private String again() {
        return "/practice/triad?faces-redirect=true&id=" + triadId;
    }

    public Map<String, String> getAllScenes() {
        return choices.all();
    }

    public Long getTriadId() {
        return triadId;
    }

    public void setTriadId(Long triadId) {
        this.triadId = triadId;
    }

    public String getScenario() {
        return scenario;
    }

    public void setScenario(String scenario) {
        this.scenario = scenario;
    }

    public Integer getRound() {
        return round;
    }

    public void setRound(Integer round) {
        this.round = round;
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

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }
}
