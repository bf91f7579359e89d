package org.attune.organization.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import org.attune.organization.RelationshipKind;

/** One person is supervisor, mentor coach, line manager or assessor of another, from one day until another. */
@Entity
@Table(name = "organization_relationship")
public class Relationship implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "organization_id", nullable = false, updatable = false)
    private long organizationId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private RelationshipKind kind;

    @Column(name = "holder_id", nullable = false, updatable = false)
    private long holderId;

    @Column(name = "person_id", nullable = false, updatable = false)
    private long personId;

    @Column(name = "valid_from", nullable = false, updatable = false)
    private LocalDate from;

    @Column(name = "valid_to")
    private LocalDate to;

    protected Relationship() {} // For JPA.

    /** @param holderId the supervisor, mentor, manager or assessor of {@code personId} */
    public Relationship(long organizationId, RelationshipKind kind, long holderId, long personId, LocalDate from) {
        this.organizationId = organizationId;
        this.kind = kind;
        this.holderId = holderId;
        this.personId = personId;
        this.from = from;
    }

    /** Ends it; the last day still counts. What has ended before stays so. */
    public void end(LocalDate lastDay) {
        if (to == null || lastDay.isBefore(to)) {
            to = lastDay;
        }
    }

    /** Whether it stands on that day or a later one. */
    public boolean reaches(LocalDate day) {
        return to == null || !to.isBefore(day) && !to.isBefore(from);
    }

    public Long getId() {
        return id;
    }

    public long getOrganizationId() {
        return organizationId;
    }

    public RelationshipKind getKind() {
        return kind;
    }

    public long getHolderId() {
        return holderId;
    }

    public long getPersonId() {
        return personId;
    }

    public LocalDate getFrom() {
        return from;
    }

    public LocalDate getTo() {
        return to;
    }
}
