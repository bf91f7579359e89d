package org.attune.logbook.web;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.attune.logbook.LiveKind;
import org.attune.logbook.LivePlan;
import org.attune.logbook.model.Attendance;
import org.attune.logbook.model.LiveSession;

/** What is typed to plan a live session. */
public class LivePlanForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int USUAL = 60;

    private String title;
    private String module;
    private LiveKind kind = LiveKind.SKILLS_LAB;
    private LocalDate day;
    private LocalTime start;
    private Integer minutes = USUAL;
    private String link;
    private Instant stored;
    private String[] people = {};
    private String addresses;

    void startOn(LocalDate today) {
        day = today;
    }

    void startWith(LiveSession session, List<Attendance> sheet, ZoneId zone) {
        var starts = session.getStartsAt().atZone(zone);
        title = session.getTitle();
        module = session.getModule();
        kind = session.getKind();
        day = starts.toLocalDate();
        start = starts.toLocalTime();
        minutes = session.getMinutes();
        link = session.getLink();
        stored = session.getStartsAt();
        people = sheet.stream().map(one -> String.valueOf(one.getPersonId())).toArray(String[]::new);
    }

    LivePlan plan(ZoneId zone) {
        return new LivePlan(title, module, kind, when(zone), minutes, link);
    }

    /** A time that was not touched stays what it is, also in the hour that comes twice. */
    private LivePlan.When when(ZoneId zone) {
        boolean untouched = stored != null
                && stored.atZone(zone).toLocalDate().equals(day)
                && stored.atZone(zone).toLocalTime().equals(start);
        return untouched ? LivePlan.When.at(stored) : new LivePlan.When(day, start, zone);
    }

    List<Long> invited() {
        return Stream.of(people).map(Long::valueOf).toList();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getModule() {
        return module;
    }

    public void setModule(String module) {
        this.module = module;
    }

    public LiveKind getKind() {
        return kind;
    }

    public void setKind(LiveKind kind) {
        this.kind = kind;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getStart() {
        return start;
    }

    public void setStart(LocalTime start) {
        this.start = start;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    public String[] getPeople() {
        return people;
    }

    public void setPeople(String[] people) {
        this.people = people;
    }

    public String getAddresses() {
        return addresses;
    }

    public void setAddresses(String addresses) {
        this.addresses = addresses;
    }
}
