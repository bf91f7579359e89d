package org.attune.recording.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One line of what happened to a hold: who did what, and when. Lines are only ever added. */
@Entity
@Table(name = "recording_hold_step")
public class HoldStep {

    /** What can happen to a hold. */
    public enum Kind {
        ASKED,
        CONFIRMED,
        DECLINED,
        REVIEWED,
        RELEASED,
        /** Its last day has passed. */
        ENDED,
        /** Nobody confirmed it in time. */
        LAPSED,
        /** The client wished the recording to go. */
        OVERRULED,
        /** The recording went otherwise before anybody confirmed it. */
        GONE
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "organization_id", nullable = false, updatable = false)
    private long organizationId;

    @Column(name = "hold_id", nullable = false, updatable = false)
    private long holdId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Kind step;

    @Column(name = "person_id", updatable = false)
    private Long personId;

    @Column(name = "happened_at", nullable = false, updatable = false)
    private Instant at;

    protected HoldStep() {} // For JPA.

    /** @param personId who did it; null when it happened by itself */
    public HoldStep(LegalHold hold, Kind step, Long personId, Instant now) {
        this.organizationId = hold.getOrganizationId();
        this.holdId = hold.getId();
        this.step = step;
        this.personId = personId;
        this.at = now;
    }

    public long getHoldId() {
        return holdId;
    }

    public long getOrganizationId() {
        return organizationId;
    }

    public Kind getStep() {
        return step;
    }

    public Long getPersonId() {
        return personId;
    }

    public Instant getAt() {
        return at;
    }
}
