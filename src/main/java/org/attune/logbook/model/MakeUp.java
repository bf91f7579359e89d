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

/** What somebody did in the place of live time they missed. It counts as live time once the leader has accepted it. */
@Entity
@Table(name = "logbook_make_up")
public class MakeUp {

    /** How much live time may be made up without anything being granted, in minutes. */
    public static final int USUAL = 240;

    /** Where a proposal stands. */
    public enum State {
        PROPOSED,
        ACCEPTED,
        REFUSED,
        WITHDRAWN
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "organization_id", updatable = false)
    private long organizationId;

    @Column(name = "session_id", updatable = false)
    private long sessionId;

    @Column(name = "attendance_id", updatable = false)
    private long attendanceId;

    @Column(name = "person_id", updatable = false)
    private long personId;

    @Column(name = "done_on", updatable = false)
    private LocalDate doneOn;

    @Column(updatable = false)
    private int minutes;

    private String what;

    @Enumerated(EnumType.STRING)
    private State state = State.PROPOSED;

    private boolean accommodated;

    @Column(name = "proposed_at", updatable = false)
    private Instant proposedAt;

    @Column(name = "settled_by")
    private Long settledBy;

    @Column(name = "settled_at")
    private Instant settledAt;

    private String reason;

    @Column(name = "fact_id")
    private Long factId;

    protected MakeUp() {} // For JPA.

    public MakeUp(Attendance missed, LocalDate doneOn, int minutes, String what, Instant now) {
        this.organizationId = missed.getOrganizationId();
        this.sessionId = missed.getSessionId();
        this.attendanceId = missed.getId();
        this.personId = missed.getPersonId();
        this.doneOn = doneOn;
        this.minutes = minutes;
        this.what = what;
        this.proposedAt = now;
    }

    /**
     * Accepts it. What lies beyond the usual and is covered by a grant does not weigh on the usual.
     *
     * @param before what was accepted before under the usual, in minutes
     * @param granted what is left of a grant, in minutes
     */
    public void accept(int before, int granted, long by, Instant now) {
        accommodated = before + minutes > USUAL && granted >= minutes;
        settle(State.ACCEPTED, by, null, now);
    }

    public void settle(State how, long by, String why, Instant now) {
        state = how;
        settledBy = by;
        settledAt = now;
        reason = why;
    }

    public void isFact(long id) {
        factId = id;
    }

    public void forgetWords() {
        what = null;
        reason = null;
    }

    public boolean isOpen() {
        return state == State.PROPOSED;
    }

    public boolean isAccepted() {
        return state == State.ACCEPTED;
    }

    /** Whether it takes up live time that is still missing. */
    public boolean isLive() {
        return isOpen() || isAccepted();
    }

    public boolean isAccommodated() {
        return accommodated;
    }

    public Long getId() {
        return id;
    }

    public long getOrganizationId() {
        return organizationId;
    }

    public long getSessionId() {
        return sessionId;
    }

    public long getAttendanceId() {
        return attendanceId;
    }

    public long getPersonId() {
        return personId;
    }

    public LocalDate getDoneOn() {
        return doneOn;
    }

    public int getMinutes() {
        return minutes;
    }

    public String getWhat() {
        return what;
    }

    public State getState() {
        return state;
    }

    public Instant getProposedAt() {
        return proposedAt;
    }

    public Long getSettledBy() {
        return settledBy;
    }

    public String getReason() {
        return reason;
    }

    public Long getFactId() {
        return factId;
    }
}
