package org.attune.logbook.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.attune.logbook.ClientHours.With;
import org.attune.logbook.ClientSession;
import org.attune.logbook.SessionFormat;
import org.attune.logbook.model.ClientHour;

/** What is typed about one session with a client or a group. */
public class ClientHourForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long client;
    private boolean agreed;
    private SessionFormat format = SessionFormat.INDIVIDUAL;
    private Integer size;
    private LocalDate day;
    private LocalTime start;
    private LocalTime end;
    private boolean paid;
    private boolean reciprocal;

    void startOn(LocalDate today) {
        day = today;
    }

    /** Takes over an entry that is to be corrected. */
    void take(ClientHour hour) {
        var session = hour.getSession();
        client = hour.getClientId();
        agreed = client != null;
        format = hour.getFormat();
        size = hour.getSize();
        day = hour.getDay();
        start = LocalTime.ofInstant(session.starts(), session.zone());
        end = LocalTime.ofInstant(session.ends(), session.zone());
        paid = hour.isPaid();
        reciprocal = hour.isReciprocal();
    }

    With with() {
        return new With(client, agreed);
    }

    ClientSession session(ZoneId zone) {
        return ClientSession.on(day, start, end, zone)
                .ofGroup(format == SessionFormat.GROUP && size != null ? size : 1)
                .as(paid, reciprocal);
    }

    public Long getClient() {
        return client;
    }

    public void setClient(Long client) {
        this.client = client;
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }

    public SessionFormat getFormat() {
        return format;
    }

    public void setFormat(SessionFormat format) {
        this.format = format;
    }

    public Integer getSize() {
        return size;
    }

    public void setSize(Integer size) {
        this.size = size;
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

    public LocalTime getEnd() {
        return end;
    }

    public void setEnd(LocalTime end) {
        this.end = end;
    }

    public boolean isPaid() {
        return paid;
    }

    public void setPaid(boolean paid) {
        this.paid = paid;
    }

    public boolean isReciprocal() {
        return reciprocal;
    }

    public void setReciprocal(boolean reciprocal) {
        this.reciprocal = reciprocal;
    }
}
