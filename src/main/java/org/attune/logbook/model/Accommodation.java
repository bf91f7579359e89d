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
import org.attune.logbook.AccommodationKind;

/**
 * Something a lead grants one person beyond the usual, for a time: more make-up, more time, a further drill, another
 * form. Visible to the person, the leads, and the person's supervisors, to nobody else.
 */
@Entity
@Table(name = "logbook_accommodation")
public class Accommodation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "organization_id", updatable = false)
    private long organizationId;

    @Column(name = "person_id", updatable = false)
    private long personId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private AccommodationKind kind;

    @Column(updatable = false)
    private int amount;

    @Column(name = "valid_from", updatable = false)
    private LocalDate from;

    @Column(name = "valid_to", updatable = false)
    private LocalDate to;

    private String reason;

    @Column(name = "granted_by", updatable = false)
    private long grantedBy;

    @Column(name = "granted_at", updatable = false)
    private Instant grantedAt;

    @Column(name = "ended_by")
    private Long endedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Accommodation() {} // For JPA.

    public Accommodation(long organizationId, long personId, AccommodationKind kind, int amount) {
        this.organizationId = organizationId;
        this.personId = personId;
        this.kind = kind;
        this.amount = amount;
    }

    public Accommodation lasting(LocalDate first, LocalDate last) {
        from = first;
        to = last;
        return this;
    }

    public Accommodation granted(long by, String why, Instant now) {
        grantedBy = by;
        reason = why;
        grantedAt = now;
        return this;
    }

    public void end(long by, Instant now) {
        endedBy = by;
        endedAt = now;
    }

    public void forgetReason() {
        reason = null;
    }

    /** Whether it holds on that day. */
    public boolean standsOn(LocalDate day) {
        return endedAt == null && !day.isBefore(from) && !day.isAfter(to);
    }

    public boolean isEnded() {
        return endedAt != null;
    }

    public Long getId() {
        return id;
    }

    public long getOrganizationId() {
        return organizationId;
    }

    public long getPersonId() {
        return personId;
    }

    public AccommodationKind getKind() {
        return kind;
    }

    public int getAmount() {
        return amount;
    }

    public LocalDate getFrom() {
        return from;
    }

    public LocalDate getTo() {
        return to;
    }

    public String getReason() {
        return reason;
    }

    public long getGrantedBy() {
        return grantedBy;
    }

    public Instant getGrantedAt() {
        return grantedAt;
    }

    public Long getEndedBy() {
        return endedBy;
    }
}
