package org.attune.curriculum.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * What a programme lead granted one person beyond the rules of a module's check: further tries, another wait between
 * them, and why. It is written once and never changed; a later one is added to it.
 */
@Entity
@Table(name = "curriculum_accommodation")
public class CheckAccommodation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "organization_id", nullable = false, updatable = false)
    private long organizationId;

    @Column(name = "person_id", nullable = false, updatable = false)
    private long personId;

    @Column(name = "module_id", nullable = false, updatable = false)
    private String moduleId;

    @Column(name = "extra_tries", nullable = false, updatable = false)
    private int extraTries;

    @Column(name = "wait_hours", updatable = false)
    private Integer waitHours;

    @Column(nullable = false, updatable = false)
    private String reason;

    @Column(name = "granted_by", nullable = false, updatable = false)
    private long grantedBy;

    @Column(name = "granted_at", nullable = false, updatable = false)
    private Instant grantedAt;

    protected CheckAccommodation() {} // For JPA.

    public CheckAccommodation(ModuleEnrolment enrolment, Grant grant, long grantedBy, Instant now) {
        this.organizationId = enrolment.getOrganizationId();
        this.personId = enrolment.getPersonId();
        this.moduleId = enrolment.getModuleId();
        this.extraTries = grant.extraTries();
        this.waitHours = grant.waitHours();
        this.reason = grant.reason();
        this.grantedBy = grantedBy;
        this.grantedAt = now;
    }

    /** What is granted: how many further tries, how long to wait between two from now on, if not as usual, and why. */
    public record Grant(int extraTries, Integer waitHours, String reason) {}

    public Long getId() {
        return id;
    }

    public long getPersonId() {
        return personId;
    }

    public String getModuleId() {
        return moduleId;
    }

    public int getExtraTries() {
        return extraTries;
    }

    public Integer getWaitHours() {
        return waitHours;
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
}
