package org.attune.certification.model;

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

/** A trainee's request for the programme lead's decision, and the decision with its reasons once it is made. */
@Entity(name = "AwardApplication")
@Table(name = "certification_application")
public class Application {

    /** Open until a lead has decided; a decision is never taken back, a new application may follow "not yet". */
    public enum State {
        OPEN,
        AWARDED,
        NOT_YET
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "organization_id", updatable = false)
    private long organizationId;

    @Column(name = "enrolment_id", updatable = false)
    private long enrolmentId;

    @Column(name = "person_id", updatable = false)
    private long personId;

    @Column(name = "person_name", updatable = false)
    private String personName;

    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;

    @Column(name = "open_enrolment_id")
    private Long openEnrolmentId;

    @Column(name = "asked_at", updatable = false)
    private Instant askedAt;

    @Column(name = "decided_by")
    private Long decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String reasons;

    @Column(name = "evaluation_id")
    private Long evaluationId;

    protected Application() {} // For JPA.

    public Application(Enrolment enrolment, String personName, Instant now) {
        organizationId = enrolment.getOrganizationId();
        enrolmentId = enrolment.getId();
        openEnrolmentId = enrolment.getId();
        personId = enrolment.getPersonId();
        this.personName = personName;
        askedAt = now;
    }

    /** Closes the application; what was decided on is kept beside it. */
    public void decide(State outcome, String why, long evaluation, Decider decider) {
        if (state != State.OPEN || outcome == State.OPEN) {
            throw new IllegalStateException("Application " + id + " is " + state);
        }
        state = outcome;
        reasons = why;
        evaluationId = evaluation;
        decidedBy = decider.accountId();
        decidedAt = decider.at();
        openEnrolmentId = null;
    }

    /** The named person behind a decision, and when. */
    public record Decider(long accountId, Instant at) {}

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public Long getId() {
        return id;
    }

    public long getOrganizationId() {
        return organizationId;
    }

    public long getEnrolmentId() {
        return enrolmentId;
    }

    public long getPersonId() {
        return personId;
    }

    public String getPersonName() {
        return personName;
    }

    public State getState() {
        return state;
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    public Long getDecidedBy() {
        return decidedBy;
    }

    public Instant getDecidedAt() {
        return decidedAt;
    }

    public String getReasons() {
        return reasons;
    }

    public Long getEvaluationId() {
        return evaluationId;
    }
}
