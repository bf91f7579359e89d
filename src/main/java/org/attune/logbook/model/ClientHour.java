package org.attune.logbook.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.attune.logbook.ClientSession;
import org.attune.logbook.SessionFormat;

/**
 * One entry of a coach's client log. It counts from the day it was logged on, and weighs more once a supervisor has
 * signed it. What is wrong is taken out and logged anew; nothing is overwritten.
 */
@Entity
@Table(name = "logbook_client_hour")
public class ClientHour {

    /** Where an entry stands. */
    public enum State {
        LOGGED,
        ATTESTED,
        DECLINED,
        WITHDRAWN,
        CORRECTED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "organization_id", updatable = false)
    private long organizationId;

    @Column(name = "trainee_id", updatable = false)
    private long traineeId;

    @Column(name = "client_id")
    private Long clientId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private SessionFormat format;

    @Column(name = "group_size", updatable = false)
    private int size;

    @Column(name = "starts_at", updatable = false)
    private Instant startsAt;

    @Column(name = "ends_at", updatable = false)
    private Instant endsAt;

    @Column(updatable = false)
    private String zone;

    @Column(name = "held_on", updatable = false)
    private LocalDate day;

    @Column(updatable = false)
    private int minutes;

    @Column(updatable = false)
    private boolean paid;

    @Column(updatable = false)
    private boolean reciprocal;

    @Column(updatable = false)
    private boolean sampled;

    @Enumerated(EnumType.STRING)
    private State state = State.LOGGED;

    private Integer live = 1;

    @Column(name = "logged_at", updatable = false)
    private Instant loggedAt;

    @Column(name = "settled_by")
    private Long settledBy;

    @Column(name = "settled_at")
    private Instant settledAt;

    private String reason;

    @Column(name = "fact_id")
    private Long factId;

    @Column(name = "corrects_id")
    private Long correctsId;

    protected ClientHour() {} // For JPA.

    /** @param clientId null for a client who does not want to be listed, and for groups */
    public ClientHour(long organizationId, long traineeId, Long clientId, SessionFormat format, ClientSession session) {
        this.organizationId = organizationId;
        this.traineeId = traineeId;
        this.clientId = clientId;
        this.format = format;
        this.size = session.size();
        this.startsAt = session.starts();
        this.endsAt = session.ends();
        this.zone = session.zone().getId();
        this.day = session.day();
        this.minutes = session.minutes();
        this.paid = session.paid();
        this.reciprocal = session.reciprocal();
    }

    public ClientHour logged(boolean inSample, Instant now) {
        sampled = inSample;
        loggedAt = now;
        return this;
    }

    public ClientHour correcting(ClientHour wrong) {
        correctsId = wrong.id;
        return this;
    }

    public void isFact(long id) {
        factId = id;
    }

    /** The client no longer wants to be listed; the hour stays. */
    public void unlist() {
        clientId = null;
    }

    public void attest(long by, Instant now) {
        state = State.ATTESTED;
        settledBy = by;
        settledAt = now;
    }

    /** Ends the entry; it no longer counts. */
    public void end(State how, long by, String why, Instant now) {
        state = how;
        settledBy = by;
        settledAt = now;
        reason = why;
        live = null;
    }

    public void forgetReason() {
        reason = null;
    }

    public ClientSession getSession() {
        return new ClientSession(startsAt, endsAt, ZoneId.of(zone), size, paid, reciprocal);
    }

    public boolean isLive() {
        return live != null;
    }

    public boolean isOpen() {
        return state == State.LOGGED;
    }

    public boolean isAttested() {
        return state == State.ATTESTED;
    }

    public boolean isSampled() {
        return sampled;
    }

    public boolean isLate() {
        return ClientHourRules.isLate(getSession(), loggedAt);
    }

    public Long getId() {
        return id;
    }

    public long getOrganizationId() {
        return organizationId;
    }

    public long getTraineeId() {
        return traineeId;
    }

    public Long getClientId() {
        return clientId;
    }

    public SessionFormat getFormat() {
        return format;
    }

    public int getSize() {
        return size;
    }

    public LocalDate getDay() {
        return day;
    }

    public int getMinutes() {
        return minutes;
    }

    public boolean isPaid() {
        return paid;
    }

    public boolean isReciprocal() {
        return reciprocal;
    }

    public State getState() {
        return state;
    }

    public Instant getLoggedAt() {
        return loggedAt;
    }

    public Long getSettledBy() {
        return settledBy;
    }

    public Instant getSettledAt() {
        return settledAt;
    }

    public String getReason() {
        return reason;
    }

    public Long getFactId() {
        return factId;
    }
}
