package org.attune.certification.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One person on one programme, bound to the version of the requirements they began with (R1). A newer version never
 * changes what this person was promised.
 */
@Entity(name = "ProgrammeEnrolment")
@Table(name = "certification_enrolment")
public class Enrolment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "organization_id", updatable = false)
    private long organizationId;

    @Column(name = "person_id", updatable = false)
    private long personId;

    @Column(updatable = false)
    private String programme;

    @Column(name = "set_version", updatable = false)
    private int setVersion;

    @Column(name = "enrolled_on", updatable = false)
    private LocalDate enrolledOn;

    @Column(name = "enrolled_by", updatable = false)
    private Long enrolledBy;

    @Column(name = "enrolled_at", updatable = false)
    private Instant enrolledAt;

    protected Enrolment() {} // For JPA.

    public Enrolment(long organizationId, long personId, SetVersion version, LocalDate enrolledOn) {
        this.organizationId = organizationId;
        this.personId = personId;
        this.programme = version.programme();
        this.setVersion = version.number();
        this.enrolledOn = enrolledOn;
    }

    /** Who enrolled the person, or null for the system. */
    public Enrolment by(Long accountId, Instant now) {
        enrolledBy = accountId;
        enrolledAt = now;
        return this;
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

    public String getProgramme() {
        return programme;
    }

    public int getSetVersion() {
        return setVersion;
    }

    public LocalDate getEnrolledOn() {
        return enrolledOn;
    }
}
