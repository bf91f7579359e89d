package org.attune.evidence.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One row of the ledger, exactly as it was written. It has no way to change: what turns out wrong is amended by another
 * row that refers to it.
 */
@Entity
@Table(name = "evidence_fact")
public class Fact {

    @Id
    private Long id;

    @Column(name = "organization_id", insertable = false, updatable = false)
    private long organizationId;

    @Column(name = "person_id", insertable = false, updatable = false)
    private long personId;

    @Column(insertable = false, updatable = false)
    private String kind;

    @Column(name = "happened_on", insertable = false, updatable = false)
    private LocalDate happenedOn;

    @Column(insertable = false, updatable = false)
    private int minutes;

    @Column(insertable = false, updatable = false)
    private String categories;

    @Column(insertable = false, updatable = false)
    private String attributes;

    @Column(name = "source_type", insertable = false, updatable = false)
    private String sourceType;

    @Column(name = "source_id", insertable = false, updatable = false)
    private String sourceId;

    @Column(name = "amends_id", insertable = false, updatable = false)
    private Long amendsId;

    @Column(name = "recorded_by", insertable = false, updatable = false)
    private Long recordedBy;

    @Column(name = "recorded_at", insertable = false, updatable = false)
    private Instant recordedAt;

    protected Fact() {} // For JPA; rows are written by the store's insert alone.

    public Long getId() {
        return id;
    }

    public long getOrganizationId() {
        return organizationId;
    }

    public long getPersonId() {
        return personId;
    }

    public String getKind() {
        return kind;
    }

    public LocalDate getHappenedOn() {
        return happenedOn;
    }

    public int getMinutes() {
        return minutes;
    }

    public String getCategories() {
        return categories;
    }

    public String getAttributes() {
        return attributes;
    }

    public String getSourceType() {
        return sourceType;
    }

    public String getSourceId() {
        return sourceId;
    }

    public Long getAmendsId() {
        return amendsId;
    }

    public Long getRecordedBy() {
        return recordedBy;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }
}
