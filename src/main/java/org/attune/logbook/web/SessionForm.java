package org.attune.logbook.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.attune.logbook.SessionFormat;
import org.attune.logbook.SupervisionFocus;
import org.attune.logbook.SupervisionFocus.Eye;
import org.attune.logbook.SupervisionFocus.Task;
import org.attune.logbook.SupervisionHour;
import org.attune.logbook.SupervisionTime;

/** What is typed about one session: with whom, when, how long, in which format, and where one looked. */
public class SessionForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int USUAL = 60;

    private Long person;
    private LocalDate day;
    private LocalTime start;
    private Integer minutes = USUAL;
    private SessionFormat format = SessionFormat.INDIVIDUAL;
    private Integer size = 1;
    private Task[] tasks = {};
    private Eye[] eyes = {};

    void startOn(LocalDate today) {
        day = today;
    }

    void take(SupervisionHour hour) {
        day = hour.getDay();
        start = hour.getStart();
        minutes = hour.getMinutes();
        format = hour.getFormat();
        size = hour.getFocus().size();
        tasks = hour.getFocus().tasks().toArray(Task[]::new);
        eyes = hour.getFocus().eyes().toArray(Eye[]::new);
    }

    SupervisionFocus focus() {
        return new SupervisionFocus(size == null ? 1 : size, Set.of(tasks), Set.of(eyes));
    }

    public Task[] getAllTasks() {
        return Task.values();
    }

    public Eye[] getAllEyes() {
        return Eye.values();
    }

    SupervisionTime time() {
        return new SupervisionTime(day, start, minutes, format);
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
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

    public Integer getSize() {
        return size;
    }

    public void setSize(Integer size) {
        this.size = size;
    }

    public Task[] getTasks() {
        return tasks.clone();
    }

    public void setTasks(Task[] tasks) {
        this.tasks = tasks.clone();
    }

    public Eye[] getEyes() {
        return eyes.clone();
    }

    public void setEyes(Eye[] eyes) {
        this.eyes = eyes.clone();
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public SessionFormat getFormat() {
        return format;
    }

    public void setFormat(SessionFormat format) {
        this.format = format;
    }
}
