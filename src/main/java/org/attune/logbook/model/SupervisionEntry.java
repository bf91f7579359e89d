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
import java.time.LocalTime;
import org.attune.logbook.SessionFormat;
import org.attune.logbook.SupervisionFocus;
import org.attune.logbook.SupervisionTime;

/**
 * One supervision session in the log. It counts once the named supervisor has signed it; what was signed is never
 * edited, only voided and, where it was wrong, logged anew.
 */
@Entity
@Table(name = "logbook_supervision")
public class SupervisionEntry {

    /** Where an entry stands between the two people. */
    public enum State {
        LOGGED,
        SIGNED,
        DECLINED,
        WITHDRAWN,
        VOIDED
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

    @Column(name = "supervisor_id", updatable = false)
    private long supervisorId;

    @Column(name = "held_on", updatable = false)
    private LocalDate day;

    @Column(name = "started_at", updatable = false)
    private LocalTime start;

    @Column(updatable = false)
    private int minutes;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private SessionFormat format;

    @Column(name = "group_size", updatable = false)
    private int size = 1;

    @Column(updatable = false)
    private String tasks = "";

    @Column(updatable = false)
    private String eyes = "";

    @Enumerated(EnumType.STRING)
    private State state = State.LOGGED;

    /** Null once it no longer counts: then the same session may be logged again. */
    private Integer live = 1;

    @Column(name = "logged_by", updatable = false)
    private long loggedBy;

    @Column(name = "logged_at", updatable = false)
    private Instant loggedAt;

    @Column(name = "settled_at")
    private Instant settledAt;

    private String reason;

    @Column(name = "fact_id")
    private Long factId;

    @Column(name = "corrects_id")
    private Long correctsId;

    protected SupervisionEntry() {} // For JPA.

    public SupervisionEntry(long organizationId, long traineeId, long supervisorId, SupervisionTime time) {
        this.organizationId = organizationId;
        this.traineeId = traineeId;
        this.supervisorId = supervisorId;
        this.day = time.day();
        this.start = time.start();
        this.minutes = time.minutes();
        this.format = time.format();
    }

    public SupervisionEntry loggedBy(long person, Instant now) {
        loggedBy = person;
        loggedAt = now;
        return this;
    }

    /** How many were there, and where they looked. */
    public SupervisionEntry on(SupervisionFocus focus) {
        size = focus.size();
        tasks = SupervisionFocus.written(focus.tasks());
        eyes = SupervisionFocus.written(focus.eyes());
        return this;
    }

    public SupervisionEntry correcting(SupervisionEntry wrong) {
        correctsId = wrong.id;
        return this;
    }

    /** Remembers the fact the ledger holds for this entry. */
    public void isFact(long id) {
        factId = id;
    }

    public void sign(Instant now) {
        state = State.SIGNED;
        settledAt = now;
    }

    /** Ends the entry without counting it, or no longer counting it. */
    public void end(State how, String why, Instant now) {
        state = how;
        reason = why;
        settledAt = now;
        live = null;
    }

    /** One of the two is erased; what was written about the session goes with them. */
    public void forgetReason() {
        reason = null;
    }

    public boolean isOpen() {
        return state == State.LOGGED;
    }

    public boolean isSigned() {
        return state == State.SIGNED;
    }

    public boolean isLive() {
        return live != null;
    }

    public SupervisionTime getTime() {
        return new SupervisionTime(day, start, minutes, format);
    }

    public SupervisionFocus getFocus() {
        return SupervisionFocus.read(size, tasks, eyes);
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

    public long getSupervisorId() {
        return supervisorId;
    }

    public State getState() {
        return state;
    }

    public long getLoggedBy() {
        return loggedBy;
    }

    public Instant getLoggedAt() {
        return loggedAt;
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

    public Long getCorrectsId() {
        return correctsId;
    }
}
