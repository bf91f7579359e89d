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
import org.attune.logbook.GatekeeperCourse;

/**
 * A gatekeeper training that a trainee did with another body. It counts once a named lead has confirmed it, and for 24
 * calendar months from the day it was earned. No file is kept: the lead looks at the paper.
 */
@Entity
@Table(name = "logbook_gatekeeper")
public class GatekeeperCertificate {

    /** For how many calendar months it stands. */
    public static final int MONTHS = 24;

    /** Where it stands between the trainee and the lead. */
    public enum State {
        ENTERED,
        CONFIRMED,
        DECLINED,
        WITHDRAWN
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

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private GatekeeperCourse course;

    private String provider;

    @Column(name = "earned_on", updatable = false)
    private LocalDate earnedOn;

    @Column(name = "valid_until", updatable = false)
    private LocalDate validUntil;

    @Enumerated(EnumType.STRING)
    private State state = State.ENTERED;

    @Column(name = "entered_at", updatable = false)
    private Instant enteredAt;

    @Column(name = "settled_by")
    private Long settledBy;

    @Column(name = "settled_at")
    private Instant settledAt;

    private String reason;

    @Column(name = "fact_id")
    private Long factId;

    protected GatekeeperCertificate() {} // For JPA.

    public GatekeeperCertificate(
            long organizationId, long traineeId, GatekeeperCourse course, LocalDate earnedOn, Instant now) {
        this.organizationId = organizationId;
        this.traineeId = traineeId;
        this.course = course;
        this.earnedOn = earnedOn;
        this.validUntil = lastDay(earnedOn);
        this.enteredAt = now;
    }

    /** The last day on which one earned on that day stands. */
    public static LocalDate lastDay(LocalDate earnedOn) {
        return earnedOn.plusMonths(MONTHS);
    }

    public GatekeeperCertificate by(String whoTaught) {
        provider = whoTaught;
        return this;
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

    /** The trainee is erased, and with them what was typed. */
    public void forgetWords() {
        provider = null;
        reason = null;
    }

    public boolean isOpen() {
        return state == State.ENTERED;
    }

    public boolean isConfirmed() {
        return state == State.CONFIRMED;
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

    public GatekeeperCourse getCourse() {
        return course;
    }

    public String getProvider() {
        return provider;
    }

    public LocalDate getEarnedOn() {
        return earnedOn;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public State getState() {
        return state;
    }

    public Instant getEnteredAt() {
        return enteredAt;
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
