package org.attune.practice.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.attune.practice.TriadBooking;
import org.attune.practice.TriadPlan;
import org.attune.practice.Triads;

/** Booking a meeting: with whom, when, where, and which scenes. */
@Named
@ViewScoped
public class PracticeBookBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Triads triads;

    @Inject
    TriadBooking booking;

    @Inject
    SceneChoices choices;

    private final List<Choice> partners =
            IntStream.range(0, 3).mapToObj(i -> new Choice()).toList();
    private final List<Choice> scenes =
            IntStream.range(0, 4).mapToObj(i -> new Choice()).toList();
    private LocalDate day;
    private LocalTime time;
    private String link;
    private Map<Long, String> people = Map.of();

    public void load() {
        people = new LinkedHashMap<>(booking.partners());
    }

    public String send() {
        var chosen = partners.stream()
                .map(Choice::getValue)
                .filter(Objects::nonNull)
                .map(Long::valueOf)
                .toList();
        var wanted = scenes.stream().map(Choice::getValue).toList();
        long id = triads.book(new TriadPlan(day, time, chosen, link, wanted));
        return "/practice/triad?faces-redirect=true&id=" + id;
    }

    public Map<Long, String> getPeople() {
        return people;
    }

    public List<Choice> getPartners() {
        return partners;
    }

    public List<Choice> getScenes() {
        return scenes;
    }

    public Map<String, String> getAllScenes() {
        return choices.all();
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

    /** One of several menus of the same kind. */
    public static class Choice implements Serializable {

        private static final long serialVersionUID = 1L;
        private String value;

        public String getValue() {
            return value;
        }

        public void setValue(String value) {
            this.value = value;
        }
    }
}
