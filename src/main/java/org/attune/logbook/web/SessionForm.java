package org.attune.logbook.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import org.attune.logbook.SessionFormat;
import org.attune.logbook.SupervisionHour;
import org.attune.logbook.SupervisionTime;

/** What is typed about one session: with whom, when, how long, and in which format. */
public class SessionForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int USUAL = 60;

    private Long person;
    private LocalDate day;
    private LocalTime start;
    private Integer minutes = USUAL;
    private SessionFormat format = SessionFormat.INDIVIDUAL;

    void startOn(LocalDate today) {
        day = today;
    }

    void take(SupervisionHour hour) {
        day = hour.getDay();
        start = hour.getStart();
        minutes = hour.getMinutes();
        format = hour.getFormat();
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
